// title: Orders for the kitchen
// watch: Orders come in once a second, and serving one takes 2.5 s. The orders that came too early wait in the queue.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function producer(queue: asyncio.Queue<string | null>) {
  for (const order of ["tea", "toast", "eggs"]) {
    await asyncio.sleep(1);
    print(`ordered: ${order}`);
    await queue.put(order);
  }
  await queue.put(null);
}

async function consumer(queue: asyncio.Queue<string | null>) {
  let order;
  while ((order = await queue.get()) !== null) {
    await asyncio.sleep(2.5);
    print(`served: ${order}`);
  }
  print("the kitchen closes");
}

async function main() {
  const queue = new asyncio.Queue<string | null>();
  await asyncio.gather(producer(queue), consumer(queue));
}

asyncio.run(main());
