// title: asend: a value goes in, an item comes out
// watch: The first asend must carry None, because no yield is waiting for a value yet. Each later one arrives as the value of a yield.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* runningTotal(): AsyncGenerator<number> {
  let total = 0;
  while (true) {
    const amount = yield total;
    await asyncio.sleep(1);
    total += amount;
  }
}

async function main() {
  const totals = runningTotal();
  print(await totals.asend(null));
  print(await totals.asend(5));
  print(await totals.asend(10));
  await totals.aclose();
}

asyncio.run(main());
