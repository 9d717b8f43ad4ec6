// title: After: no ordinary error
// watch: The handler for every ordinary error is passed by. The task has stopped at 1 s, as it was told.
// continues: swallowed

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function stubborn() {
  for (const attempt of [1, 2]) {
    try {
      await asyncio.sleep(10);
      print("attempt", attempt, "slept well");
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
    print("it never stopped");
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("it stopped");
  }
}

asyncio.run(main());
