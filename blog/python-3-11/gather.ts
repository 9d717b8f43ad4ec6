// title: Before: gather lets them go
// watch: The error arrives at 1 s and main() goes on. The slow task knows nothing of it, and works on for somebody who has left.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function slow() {
  await asyncio.sleep(3);
  print("slow: done, for nobody");
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("broken");
}

async function main() {
  try {
    await asyncio.gather(slow(), broken());
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print("main:", error);
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
