// title: Slow callbacks
// watch: Both tasks block the loop. Only the one that does so for longer than a tenth of a second is reported.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

async function quick() {
  time.sleep(0.05);
  print("quick is done");
}

async function slow() {
  time.sleep(0.5);
  print("slow is done");
}

async function main() {
  await asyncio.gather(quick(), slow());
}

asyncio.run(main(), { debug: true });
