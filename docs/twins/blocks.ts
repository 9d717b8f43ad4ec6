// title: A block with an entry and an exit
// watch: The lock is held inside the braces, and nowhere else.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const lock = new asyncio.Lock();
  {
    await using _ = await asyncio.enter(lock);
    print("inside:", lock.locked());
  }
  print("outside:", lock.locked());
}

asyncio.run(main());
