// title: Two ways to stop a task
// watch: Each stop() is cancelled itself after 1 s. The first one never knows, and cuts the cleaning up short. The second does neither.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function work() {
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(2);
    print("  work: tidied up");
  }
}

async function stopAndCatch(task: asyncio.Task) {
  task.cancel();
  try {
    await task;
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
  }
}

async function stopAndWait(task: asyncio.Task) {
  task.cancel();
  await asyncio.wait([task]);
}

async function attempt(stop: (task: asyncio.Task) => Promise<void>) {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  const stopping = asyncio.createTask(stop(task));
  await asyncio.sleep(1);
  stopping.cancel();
  await asyncio.wait([stopping]);
  print("  stop: cancelled:", stopping.cancelled());
  await asyncio.wait([task]);
}

async function main() {
  print("stop and catch");
  await attempt(stopAndCatch);
  print("stop and wait");
  await attempt(stopAndWait);
}

asyncio.run(main());
