// title: Before: a call that blocks
// watch: The clock should tick every second. It stands still for as long as the call takes, and so does everything else.

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
  print(readFile());
  await task;
}

asyncio.run(main());
