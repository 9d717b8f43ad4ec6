// title: Three orders of leaving
// watch: The same three jobs go into three queues. Each queue gives them back in another order.

import * as asyncio from "corolla";
import { print, type } from "corolla/builtins";

type Job = [number: number, job: string];

async function empty(queue: asyncio.Queue<Job>) {
  const jobs: Job[] = [
    [2, "wash up"],
    [1, "put out the fire"],
    [3, "read"],
  ];
  for (const job of jobs) {
    await queue.put(job);
  }
  print(type(queue).name);
  while (!queue.empty()) {
    const [number, job] = await queue.get();
    print(`  ${number}: ${job}`);
  }
}

async function main() {
  await empty(new asyncio.Queue());
  await empty(new asyncio.LifoQueue());
  await empty(new asyncio.PriorityQueue());
}

asyncio.run(main());
