// title: The whole group is cancelled
// watch: Cancelling the task that runs the block reaches all its children. In the second round one of them fails on its way out.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function child(name: string, fails: boolean) {
  try {
    await asyncio.sleep(60);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print(`${name}: asked to stop`);
    throw fails ? new asyncio.OSError("cannot tidy up") : error;
  }
}

async function household(fails: boolean) {
  await using group = new asyncio.TaskGroup();
  group.createTask(child("Ada", false));
  group.createTask(child("Bob", fails));
}

async function main() {
  for (const fails of [false, true]) {
    const task = asyncio.createTask(household(fails));
    await asyncio.sleep(1);
    task.cancel();
    await asyncio.wait([task]);
    if (task.cancelled()) print("main: cancelled");
    else print("main:", repr(task.exception()));
  }
}

asyncio.run(main());
