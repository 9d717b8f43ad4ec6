// title: A queue with room for two
// watch: The first two puts go through at once. After that, the producer keeps the pace of the consumer: one item a second.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function producer(queue: asyncio.Queue<number>) {
  for (const number of range(5)) {
    await queue.put(number);
    print(`put ${number}, size ${queue.qsize()}`);
  }
}

async function consumer(queue: asyncio.Queue<number>) {
  for (const _ of range(5)) {
    await asyncio.sleep(1);
    print(`took ${await queue.get()}`);
  }
}

async function main() {
  const queue = new asyncio.Queue<number>(2);
  await asyncio.gather(producer(queue), consumer(queue));
}

asyncio.run(main());
