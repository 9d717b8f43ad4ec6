// title: A quarter of an hour, at once
// watch: The test asks for the exact second of each attempt. Skip the waits: it takes no time to run.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function retry(attempt: () => boolean) {
  let pause = 60;
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
    return moments.length === 5;
  }

  await retry(attempt);
  print(moments);
  const expected = [0, 60, 180, 420, 900];
  print(repr(moments) === repr(expected) ? "ok" : "failed");
}

asyncio.run(testPausesDouble());
