// title: Three flowers, one thread
// watch: The pauses add up to 6.75 s, and the run is over after 3 s: while one task waits, another runs.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function bloom(flower: string, pause: number) {
  for (const petal of [1, 2, 3]) {
    await asyncio.sleep(pause);
    print(`${flower}: petal ${petal}`);
  }
}

async function main() {
  const tulip = bloom("tulip", 0.5);
  const rose = bloom("rose", 0.75);
  const iris = bloom("iris", 1);
  await asyncio.gather(tulip, rose, iris);
}

asyncio.run(main());
