// title: A cancellation that nobody swallows
// watch: The handler for every ordinary error is passed by: since 3.8 a cancellation is no ordinary error.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function stubborn() {
  while (true) {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      asyncio.except(error, asyncio.Exception);
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
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("it stopped");
  }
}

asyncio.run(main());
