// title: The same program on the real loop
// watch: The same four lines at the same moments. Now the time beside them moves too, for this clock is the loop’s own.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const loop = asyncio.newEventLoop();

async function makeSoup() {
  try {
    print(`${loop.time()} s: soup on the stove`);
    await asyncio.sleep(60);
    print("never printed");
  } finally {
    print(`${loop.time()} s: stove off`);
  }
}

async function main() {
  const soup = asyncio.createTask(makeSoup());
  await asyncio.sleep(5);
  print(`${loop.time()} s: not hungry any more`);
  soup.cancel();
  try {
    await soup;
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print(`${loop.time()} s: no soup`);
  }
}

loop.runUntilComplete(main());
loop.close();
