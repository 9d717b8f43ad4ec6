// title: A task that will not stop
// watch: cancel() arrives at 1.5 s, in the middle of a wait. See where poll() goes on, and what becomes of the request.

import * as asyncio from "corolla";
import { print, range, type } from "corolla/builtins";

async function poll() {
  for (const number of range(3)) {
    try {
      await asyncio.sleep(1);
      print(`poll ${number}`);
    } catch (error) {
      asyncio.except(error, asyncio.BaseException);
      print(`poll goes on after ${type(error).name}`);
    }
  }
  return "not cancelled";
}

async function main() {
  const task = asyncio.createTask(poll());
  await asyncio.sleep(1.5);
  task.cancel();
  print(await task);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
