// title: After: a queue that closes
// watch: One call closes the queue. Both consumers hear of it when it is empty, and nobody had to count them.
// continues: sentinel

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function consume(name: string, queue: asyncio.Queue<string>) {
  try {
    while (true) {
      print(name, "takes", await queue.get());
      await asyncio.sleep(1);
    }
  } catch (error) {
    asyncio.except(error, asyncio.QueueShutDown);
    print(name, "goes home");
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  await using group = new asyncio.TaskGroup();
  group.createTask(consume("Ada", queue));
  group.createTask(consume("Bob", queue));
  for (const job of ["letter", "parcel", "card"]) {
    await queue.put(job);
  }
  queue.shutdown();
}

asyncio.run(main());
