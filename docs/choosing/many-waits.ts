// title: Twenty waits
// watch: One line, at 1 s. Twenty Tasks wait for one second each, all in the same second.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function download(number: number) {
  await asyncio.sleep(1);
  return number;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const begin = loop.time();
  const numbers = await asyncio.gather(
    ...Array.from(range(20), (number) => download(number)),
  );
  print(
    numbers.length,
    "downloads in",
    (loop.time() - begin).toFixed(1),
    "s",
  );
}

asyncio.run(main());
