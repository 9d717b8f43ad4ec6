// title: Before: a limit for each
// watch: Each page has five seconds to itself, so nothing is ever late. Together they take six, and might take fifteen.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetch(page: string) {
  await asyncio.sleep(2);
  print("got", page);
}

async function main() {
  try {
    await asyncio.waitFor(fetch("the index"), 5);
    await asyncio.waitFor(fetch("a picture"), 5);
    await asyncio.waitFor(fetch("another"), 5);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("time is over");
  }
}

asyncio.run(main());
