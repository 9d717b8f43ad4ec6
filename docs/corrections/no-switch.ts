// title: An await that lets nobody in
// watch: eager() awaits three times and is never suspended. other() has to wait until it has ended.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function atOnce() {
  return "at once";
}

async function eager() {
  for (const number of range(3)) {
    await atOnce();
    print("eager", number);
  }
}

async function other() {
  print("other");
}

async function main() {
  await asyncio.gather(eager(), other());
}

asyncio.run(main());
