// title: After: run and create_task
// watch: The same second, and run() sees to the rest: it cancels the backup, waits until that has stopped, and closes the loop.
// continues: left-behind

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const started: asyncio.Task<void>[] = [];

async function backup() {
  await asyncio.sleep(10);
}

async function main() {
  started.push(asyncio.createTask(backup()));
  await asyncio.sleep(1);
}

asyncio.run(main());
for (const task of started) {
  print("told to stop:", task.cancelled());
}
