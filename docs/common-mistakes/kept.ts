// title: Started, and kept
// watch: A set holds the tasks until they are done. So main() knows whom it has to wait for at the end.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const background = new Set<asyncio.Task<void>>();

function start(coro: Promise<void>) {
  const task = asyncio.createTask(coro);
  background.add(task);
  task.addDoneCallback((done) => background.delete(done));
}

async function save(text: string) {
  await asyncio.sleep(2);
  print(`saved: ${text}`);
}

async function main() {
  start(save("first"));
  start(save("second"));
  await asyncio.sleep(1);
  print(`main waits for ${background.size} tasks`);
  await asyncio.gather(...background);
  print(`left: ${background.size}`);
}

asyncio.run(main());
