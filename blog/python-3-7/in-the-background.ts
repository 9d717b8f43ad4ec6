// title: run and create_task
// watch: The task begins at the first pause of main(), and nobody mentions the loop.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function backup() {
  print("backup: begins");
  await asyncio.sleep(2);
  print("backup: done");
}

async function main() {
  const task = asyncio.createTask(backup());
  print("main: goes on");
  await asyncio.sleep(1);
  print("main: waits for the backup");
  await task;
}

asyncio.run(main());
