// title: The loop, taken apart
// watch: anext() gives an awaitable each time. At the end the await raises StopAsyncIteration, unless there is a default.

import * as asyncio from "corolla";
import { aiter, anext, print } from "corolla/builtins";

async function* letters() {
  yield "a";
  await asyncio.sleep(1);
  yield "b";
}

async function main() {
  const iterator = aiter(letters());
  print(await anext(iterator));
  print(await anext(iterator));
  try {
    await anext(iterator);
  } catch (error) {
    asyncio.except(error, asyncio.StopAsyncIteration);
    print("StopAsyncIteration");
  }
  print(await anext(iterator, "nothing left"));
}

asyncio.run(main());
