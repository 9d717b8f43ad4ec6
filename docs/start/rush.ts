// title: Twenty waits
// watch: Nobody is late: twenty waits of one second end at one and the same moment.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function guest() {
  await asyncio.sleep(1);
}

async function party() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  await asyncio.gather(...Array.from(range(20), guest));
  const took = loop.time() - start;
  print("20 guests after exactly one second:", took === 1);
}

asyncio.run(party());
