// title: One at a time, or side by side
// watch: In the first loop the source stands still while an item is handled. In the second each item has a task, and the source goes on.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function* source() {
  for (const number of range(2)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function handle(number: number) {
  await asyncio.sleep(1);
  print("handled", number);
}

async function main() {
  for await (const number of source()) {
    await handle(number);
  }
  print("the loop alone is done");
  {
    await using group = new asyncio.TaskGroup();
    for await (const number of source()) {
      group.createTask(handle(number));
    }
  }
  print("the loop with tasks is done");
}

asyncio.run(main());
