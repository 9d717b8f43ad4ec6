// title: A message for the cancelled
// watch: What was given to cancel() arrives in the exception, in the task and again in main().

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function download() {
  try {
    await asyncio.sleep(60);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("download: stopped:", error);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(download());
  await asyncio.sleep(1);
  task.cancel("the user closed the window");
  try {
    await task;
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("main: stopped:", error);
  }
}

asyncio.run(main());
