// title: Two workers, four jobs
// watch: Each worker takes the next job as soon as it is free. join() ends with the last task_done(), and not with the last get().

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function worker(name: string, queue: asyncio.Queue<number>) {
  while (true) {
    const seconds = await queue.get();
    await asyncio.sleep(seconds);
    print(`${name}: done after ${seconds} s`);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (const seconds of [3, 1, 1, 2]) {
    queue.putNowait(seconds);
  }
  const names = ["Ada", "Bob"];
  const workers = names.map((name) =>
    asyncio.createTask(worker(name, queue)),
  );
  await queue.join();
  print("all jobs are done");
  for (const task of workers) {
    task.cancel();
  }
  await asyncio.gather(...workers, { returnExceptions: true });
}

asyncio.run(main());
