// title: A cancellation that is swallowed
// watch: cancel() comes at 1 s. Count the seconds that the task works on, and see what asyncio thinks of it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function stubborn() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("stubborn: I did not hear that");
  }
  await asyncio.sleep(5);
  return "finished my own way";
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  print("main:", await task);
  print("main: cancelled:", task.cancelled());
  print("main: still asking:", task.cancelling());
}

asyncio.run(main());
