// title: A loop that waits
// watch: The generator waits a second for each item, and the loop waits with it.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function* ticks() {
  for (const n of range(3)) {
    await asyncio.sleep(1);
    yield n;
  }
}

async function main() {
  for await (const n of ticks()) {
    print("tick", n);
  }
}

asyncio.run(main());
