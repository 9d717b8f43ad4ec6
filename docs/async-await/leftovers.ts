// title: asyncio.run tidies up
// watch: At 1 s the main coroutine ends. The clock would have been idle until 10 s, but run cancels the task that is left.

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
