// title: One, five and twenty waits
// watch: Three rounds of downloads. Compare what a round takes with how many downloads it has.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function download() {
  await asyncio.sleep(1);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const count of [1, 5, 20]) {
    const begin = loop.time();
    const downloads = Array.from(range(count), download);
    await asyncio.gather(...downloads);
    print(`${count} at once: ${loop.time() - begin} s`);
  }
}

asyncio.run(main());
