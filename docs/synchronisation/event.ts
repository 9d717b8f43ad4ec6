// title: The starting gun
// watch: One set() at 2 s lets everybody go. After that the event stays set, and waiting for it takes no time.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function runner(name: string, start: asyncio.Event) {
  print(`${name} is ready`);
  await start.wait();
  print(`${name} runs`);
}

async function main() {
  const start = new asyncio.Event();
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(runner("Ada", start));
    group.createTask(runner("Bob", start));
    await asyncio.sleep(2);
    print("bang");
    start.set();
  }
  await start.wait();
  print("main did not have to wait");
}

asyncio.run(main());
