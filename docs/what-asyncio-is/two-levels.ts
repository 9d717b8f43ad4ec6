// title: Two levels of one library
// watch: Both wait in the same way. sleep() makes the Future and its timer for you, one line against three.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function highLevel() {
  await asyncio.sleep(1);
  print("high-level: a second has passed");
}

async function lowLevel() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<null>();
  loop.callLater(2, () => future.setResult(null));
  await future;
  print("low-level: two seconds have passed");
}

async function main() {
  await asyncio.gather(highLevel(), lowLevel());
}

asyncio.run(main());
