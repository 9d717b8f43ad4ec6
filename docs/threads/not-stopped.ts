// title: A thread cannot be cancelled
// watch: At 1.5 s the waiting is over, but the thread knows nothing of it. Its parts go out at 2 s and 3 s as if nothing had happened.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";
import * as time from "corolla/time";

function upload() {
  for (const part of range(1, 4)) {
    time.sleep(1);
    print(`thread: part ${part} of 3 is out`);
  }
}

async function main() {
  try {
    await asyncio.waitFor(asyncio.toThread(upload), 1.5);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("main: too slow, I give up");
  }
  await asyncio.sleep(3);
  print("main: ends");
}

asyncio.run(main());
