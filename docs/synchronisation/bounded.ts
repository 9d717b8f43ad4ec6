// title: One release too many
// watch: A plain semaphore for two takes it, and lets three in from now on. The bounded one calls it an error.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const plain = new asyncio.Semaphore(2);
  plain.release();
  let entered = 0;
  while (!plain.locked()) {
    await plain.acquire();
    entered += 1;
  }
  print(`plain lets ${entered} in`);

  const bounded = new asyncio.BoundedSemaphore(2);
  try {
    bounded.release();
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print(`refused: ${error.message}`);
  }
}

asyncio.run(main());
