// title: The same order every time
// watch: Three tasks take turns, and the whole program runs three times. Compare the lines.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

let events: string[] = [];

async function worker(name: string) {
  events.push(`${name}1`);
  await asyncio.sleep(0);
  events.push(`${name}2`);
  await asyncio.sleep(0);
  events.push(`${name}3`);
}

async function main() {
  await asyncio.gather(worker("a"), worker("b"), worker("c"));
}

for (const _ of range(3)) {
  events = [];
  asyncio.run(main());
  print(events.join(" "));
}
