// title: asyncio.run tidies up
// watch: The main coroutine ends at 1 s. Watch what becomes of the task that would sleep until 10 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function background() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("background: cleaning up");
  }
}

async function main() {
  const task = asyncio.createTask(background());
  await asyncio.sleep(1);
  print(`main: ends while ${task.getName()} still sleeps`);
}

asyncio.run(main());
print("run has returned");
