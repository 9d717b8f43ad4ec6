// title: A coroutine object is used up
// watch: The Task gives its result as often as it is asked. The coroutine object gives it once.
// raises: RuntimeError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function answer() {
  return 42;
}

async function main() {
  const task = asyncio.createTask(answer());
  print("task:", await task);
  print("task:", await task);

  const coro = answer();
  print("coroutine:", await coro);
  print("coroutine:", await coro);
}

asyncio.run(main());
