// title: One at a time, with a lock
// watch: Bob waits for the lock before he looks. When he gets it, the ticket is gone.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

let tickets = 1;

async function buy(name: string, lock: asyncio.Lock) {
  await using _ = await asyncio.enter(lock);
  if (tickets > 0) {
    await asyncio.sleep(1); // the payment
    tickets -= 1;
    print(`${name} has a ticket, ${tickets} left`);
  } else {
    print(`${name}: sold out`);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(buy("Ada", lock), buy("Bob", lock));
}

asyncio.run(main());
