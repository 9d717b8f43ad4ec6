// title: The steak comes anyway
// watch: The soup fails at 1 s, and gather() raises. The steak was not due before 2 s.

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
