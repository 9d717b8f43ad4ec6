// title: One ticket, sold twice
// watch: Both arrive at 0 s, and each pays for 1 s. See what each of them had looked at, and what is left at the end.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

let tickets = 1;

async function buy(name: string) {
  if (tickets > 0) {
    await asyncio.sleep(1); // the payment
    tickets -= 1;
    print(`${name} has a ticket, ${tickets} left`);
  } else {
    print(`${name}: sold out`);
  }
}

async function main() {
  await asyncio.gather(buy("Ada"), buy("Bob"));
}

asyncio.run(main());
