// title: Before: one variable for all
// watch: While the first request waits, the second writes its name over the first one’s. At 1 s both claim to be the second.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

let request = "none";

async function log(word: string) {
  print(`${request}: ${word}`);
}

async function handle(name: string) {
  request = name;
  await log("begins");
  await asyncio.sleep(1);
  await log("ends");
}

async function main() {
  await asyncio.gather(handle("first"), handle("second"));
  await log("outside");
}

asyncio.run(main());
