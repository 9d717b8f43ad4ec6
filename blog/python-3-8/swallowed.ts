// title: Before: a cancellation is an error like any other
// watch: The request to stop arrives at 1 s, and the handler takes it for a passing error. The task sleeps on until 11 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function stubborn() {
  for (const attempt of [1, 2]) {
    try {
      await asyncio.sleep(10);
      print("attempt", attempt, "slept well");
    } catch (error) {
      asyncio.except(error, asyncio.BaseException);
      print("an error? carrying on");
    }
  }
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
    print("it never stopped");
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("it stopped");
  }
}

asyncio.run(main());
