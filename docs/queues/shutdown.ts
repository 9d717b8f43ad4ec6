// title: Closing time
// watch: Nothing goes in after shutdown(), and what is in the queue still comes out. An empty queue then sends both consumers home.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function consumer(
  name: string,
  queue: asyncio.Queue<number | string>,
) {
  try {
    while (true) {
      const item = await queue.get();
      print(`${name} got ${item}`);
      await asyncio.sleep(1);
    }
  } catch (error) {
    asyncio.except(error, asyncio.QueueShutDown);
    print(`${name} goes home`);
  }
}

async function main() {
  const queue = new asyncio.Queue<number | string>();
  for (const number of range(3)) {
    queue.putNowait(number);
  }
  queue.shutdown();
  try {
    await queue.put("too late");
  } catch (error) {
    asyncio.except(error, asyncio.QueueShutDown);
    print("put refused");
  }
  await asyncio.gather(
    consumer("Ada", queue),
    consumer("Bob", queue),
  );
}

asyncio.run(main());
