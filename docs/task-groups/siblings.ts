// title: One fails, all stop
// watch: Two tasks and the body of the block are at work when the can is empty. See what becomes of those who did nothing wrong.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function water(plant: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    print(`${plant}: watered`);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print(`${plant}: cancelled`);
    throw error;
  }
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("the can is empty");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(water("tulip", 3));
    group.createTask(broken());
    await water("lawn", 9);
  } catch (error) {
    asyncio.except(error, asyncio.ExceptionGroup);
    print("main:", error);
    print("main:", repr(error.exceptions[0]));
  }
}

asyncio.run(main());
