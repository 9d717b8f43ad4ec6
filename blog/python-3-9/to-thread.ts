// title: After: the same call in a thread
// watch: One line differs. The call blocks a thread of its own, and the clock ticks.
// continues: blocking

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

function readFile() {
  time.sleep(2.5);
  return "the file";
}

async function clock() {
  for (const second of [0, 1, 2, 3]) {
    print("tick", second);
    await asyncio.sleep(1);
  }
}

async function main() {
  const task = asyncio.createTask(clock());
  await asyncio.sleep(0);
  print(await asyncio.toThread(readFile));
  await task;
}

asyncio.run(main());
