// title: Three kinds of awaitable
// watch: Each await takes one second and gives the same number, though it waits for another kind of object.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function answer() {
  await asyncio.sleep(1);
  return 42;
}

async function main() {
  const loop = asyncio.getRunningLoop();

  print("coroutine:", await answer());

  const task = asyncio.createTask(answer());
  print("task:", await task);

  const future = loop.createFuture();
  loop.callLater(1, (value: number) => future.setResult(value), 42);
  print("future:", await future);
}

asyncio.run(main());
