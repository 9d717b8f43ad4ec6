// title: Two downloads at a time
// watch: There are four downloads, named by the seconds they take. Each one that ends lets the next one begin.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function download(number: number, limit: asyncio.Semaphore) {
  await using _ = await asyncio.enter(limit);
  print(`${number} begins`);
  await asyncio.sleep(number);
  print(`${number} is there`);
}

async function main() {
  const limit = new asyncio.Semaphore(2);
  const numbers = [1, 3, 1, 2];
  await asyncio.gather(
    ...numbers.map((number) => download(number, limit)),
  );
}

asyncio.run(main());
