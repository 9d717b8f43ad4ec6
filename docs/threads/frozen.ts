// title: A frozen loop
// watch: Count the beats and look at their times. The blocking call begins at 1.5 s and takes three seconds.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";
import * as time from "corolla/time";

async function heartbeat() {
  for (const _ of range(4)) {
    print("beat");
    await asyncio.sleep(1);
  }
}

async function report() {
  await asyncio.sleep(1.5);
  time.sleep(3);
  print("report written");
}

async function main() {
  await asyncio.gather(heartbeat(), report());
}

asyncio.run(main());
