// title: A worker that never reports
// watch: The second job fails. Its task_done() is never called, and join() would wait for ever: a timeout ends it at 5 s.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function worker(queue: asyncio.Queue<string>) {
  while (true) {
    const job = await queue.get();
    await asyncio.sleep(1);
    if (job === "soup") throw new asyncio.ValueError("no soup today");
    print(`done: ${job}`);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const job of ["tea", "soup", "toast"]) {
    queue.putNowait(job);
  }
  const working = asyncio.createTask(worker(queue));
  try {
    await using _ = asyncio.timeout(5);
    await queue.join();
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("still in the queue:", queue.qsize());
    print("and the worker?", repr(working.exception()));
  }
}

asyncio.run(main());
