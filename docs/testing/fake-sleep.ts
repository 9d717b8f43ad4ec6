// title: A sleep that only takes notes
// watch: The clock does not move at all. retry() is told to sleep by a function that writes down for how long.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function retry(
  attempt: () => boolean,
  sleep: (seconds: number) => PromiseLike<unknown> = asyncio.sleep,
) {
  let pause = 60;
  while (!attempt()) {
    await sleep(pause);
    pause *= 2;
  }
}

async function testPausesDouble() {
  const pauses: number[] = [];

  async function fakeSleep(seconds: number) {
    pauses.push(seconds);
  }

  await retry(() => pauses.length === 4, fakeSleep);
  print(pauses);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  print(total === 900 ? "ok" : "failed");
}

asyncio.run(testPausesDouble());
