// title: Seven seconds, to the second
// watch: The test asks for the exact moment of each attempt. Skip the waits, and it has its answer at once.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function retry(attempt: () => boolean) {
  let pause = 1;
  while (!attempt()) {
    await asyncio.sleep(pause);
    pause *= 2;
  }
}

async function testPausesDouble() {
  const loop = asyncio.getRunningLoop();
  const moments: number[] = [];

  function attempt() {
    moments.push(Math.round(loop.time()));
    return moments.length === 4;
  }

  await retry(attempt);
  print(moments);
  const expected = [0, 1, 3, 7];
  print(repr(moments) === repr(expected) ? "ok" : "failed");
}

asyncio.run(testPausesDouble());
