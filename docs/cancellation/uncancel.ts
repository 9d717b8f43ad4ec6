// title: Whose cancellation was it?
// watch: The alarm cancels the worker at 1 s; the worker takes that request back. The second, from main(), is not its own.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function nap(alarm: number) {
  const loop = asyncio.getRunningLoop();
  const me = asyncio.currentTask() as asyncio.Task;
  let rang = false as boolean;

  function ring() {
    rang = true;
    me.cancel();
  }

  const timer = loop.callLater(alarm, ring);
  try {
    await asyncio.sleep(60);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    if (!rang) throw error;
    print("nap: requests before:", me.cancelling());
    print("nap: requests after:", me.uncancel());
    if (me.cancelling() > 0) throw error;
  } finally {
    timer.cancel();
  }
}

async function worker() {
  await nap(1);
  print("worker: awake, and at work");
  await asyncio.sleep(60);
}

async function main() {
  const task = asyncio.createTask(worker());
  await asyncio.sleep(3);
  task.cancel();
  await asyncio.wait([task]);
  print("main: cancelled:", task.cancelled());
}

asyncio.run(main());
