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
  await asyncio.gather(...[...range(20)].map(() => guest()));
  print(
    "20 guests after exactly one second:",
    loop.time() - start === 1,
  );
}

asyncio.run(party());
