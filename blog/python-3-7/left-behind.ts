// title: Before: three lines, and a task left behind
// watch: At 1 s main() is done and the loop is closed. Nobody told the backup, which would have slept for nine more seconds.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const started: asyncio.Task<void>[] = [];

async function backup() {
  await asyncio.sleep(10);
}

async function main() {
  const loop = asyncio.getEventLoop();
  started.push(loop.createTask(backup()));
  await asyncio.sleep(1);
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(main());
loop.close();
for (const task of started) {
  print("told to stop:", task.cancelled());
}
