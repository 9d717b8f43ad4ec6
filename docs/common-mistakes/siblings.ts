// title: The steak comes anyway
// watch: gather() raises at 1 s, with the first error. Nobody has told the other task to stop, and it serves at 2 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function order(dish: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (dish === "soup") {
    throw new asyncio.ValueError("no soup today");
  }
  print(`${dish} is served`);
}

async function main() {
  try {
    await asyncio.gather(order("soup", 1), order("steak", 2));
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print(`we leave: ${error.message}`);
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
