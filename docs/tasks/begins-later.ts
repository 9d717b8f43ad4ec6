// title: A task begins when its maker waits
// watch: create_task() returns at once. See when the task gets to its first line.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function boil(what: string) {
  print(`${what}: on the stove`);
  await asyncio.sleep(2);
  return `${what}: ready`;
}

async function main() {
  const water = asyncio.createTask(boil("water"));
  print("main: the task is made");
  await asyncio.sleep(1);
  print("main: one second of other work");
  print(await water);
}

asyncio.run(main());
