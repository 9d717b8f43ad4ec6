// title: Coroutines, and still in a row
// watch: Nothing blocks here, and yet the three take 3 s. Where they are started first and awaited afterwards, they take 1 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetch(name: string) {
  await asyncio.sleep(1);
  print(`${name}: answered`);
}

async function main() {
  const names = ["Ada", "Bob", "Eve"];
  for (const name of names) {
    await fetch(name);
  }
  print("in a row");
  {
    await using group = new asyncio.TaskGroup();
    for (const name of names) {
      group.createTask(fetch(name));
    }
  }
  print("side by side");
}

asyncio.run(main());
