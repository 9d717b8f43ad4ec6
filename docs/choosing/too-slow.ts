// title: Computing gains nothing
// watch: The second result comes at 4 s. Neither job ever waits, so there is nothing that could overlap.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

function compute(name: string) {
  time.sleep(2);
  print(name, "computed");
}

async function job(name: string) {
  compute(name);
}

async function main() {
  await asyncio.gather(job("first"), job("second"));
}

asyncio.run(main());
