// title: A lock for each call
// watch: Bob begins before Ada has ended. Each of them holds a lock, but it is not the same one.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function write(name: string) {
  const lock = new asyncio.Lock();
  await using _ = await asyncio.enter(lock);
  print(`${name} begins`);
  await asyncio.sleep(1);
  print(`${name} ends`);
}

async function main() {
  await asyncio.gather(write("Ada"), write("Bob"));
}

asyncio.run(main());
