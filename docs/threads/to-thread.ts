// title: The same call in a thread
// watch: Now all four beats come on time. The report is ready at the same moment as before.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";
import * as time from "corolla/time";

async function heartbeat() {
  for (const _ of range(4)) {
    print("beat");
    await asyncio.sleep(1);
  }
}

function write(name: string) {
  time.sleep(3);
  return `${name} written`;
}

async function report() {
  await asyncio.sleep(1.5);
  print(await asyncio.toThread(write, "report"));
}

async function main() {
  await asyncio.gather(heartbeat(), report());
}

asyncio.run(main());
