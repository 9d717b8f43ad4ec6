// title: A frozen loop
// watch: The beats of 2 s and 3 s are missing. The loop can do nothing until 4.5 s, when the blocking call returns.

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
