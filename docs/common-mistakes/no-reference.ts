// title: Started, and lost
// watch: Neither task does its work. One fails at 1 s, which is told at the end at best. The other is cut off when main() returns.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function save(text: string) {
  await asyncio.sleep(1);
  if (text === "") {
    throw new asyncio.ValueError("nothing to save");
  }
  await asyncio.sleep(1);
  print(`saved: ${text}`);
}

async function main() {
  asyncio.createTask(save("first"));
  asyncio.createTask(save(""));
  await asyncio.sleep(1.5);
  print("main is done");
}

asyncio.run(main());
