// title: Nobody goes on alone
// watch: They arrive at 1, 2 and 3 s. All three go on at 3 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function hiker(
  name: string,
  seconds: number,
  hut: asyncio.Barrier,
) {
  await asyncio.sleep(seconds);
  print(`${name} is at the hut`);
  await hut.wait();
  print(`${name} goes on`);
}

async function main() {
  const hut = new asyncio.Barrier(3);
  await asyncio.gather(
    hiker("Ada", 1, hut),
    hiker("Bob", 3, hut),
    hiker("Eve", 2, hut),
  );
}

asyncio.run(main());
