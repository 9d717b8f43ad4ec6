// title: Before: an item that means the end
// watch: The end travels through the queue as an item, once for each consumer. Whoever adds a third must also change the last loop.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function consume(
  name: string,
  queue: asyncio.Queue<string | null>,
) {
  while (true) {
    const job = await queue.get();
    if (job === null) {
      break;
    }
    print(name, "takes", job);
    await asyncio.sleep(1);
  }
  print(name, "goes home");
}

async function main() {
  const queue = new asyncio.Queue<string | null>();
  await using group = new asyncio.TaskGroup();
  group.createTask(consume("Ada", queue));
  group.createTask(consume("Bob", queue));
  for (const job of ["letter", "parcel", "card"]) {
    await queue.put(job);
  }
  for (const _ of range(2)) {
    await queue.put(null);
  }
}

asyncio.run(main());
