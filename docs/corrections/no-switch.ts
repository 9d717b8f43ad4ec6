// title: Three awaits, and another task
// watch: Count how often control goes from one of the two tasks to the other.

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
