// title: The end comes with the await
// watch: The iterator is empty, and still the call raises nothing. The await does.

import * as asyncio from "corolla";
import { anext, print } from "corolla/builtins";

class Empty {
  [Symbol.asyncIterator]() {
    return this;
  }

  async next(): Promise<{ value: string }> {
    throw new asyncio.StopAsyncIteration();
  }
}

async function main() {
  const step = new Empty().next();
  print("called, and nothing was raised");
  try {
    await step;
  } catch (error) {
    asyncio.except(error, asyncio.StopAsyncIteration);
    print("raised by the await");
  }
  print(await anext(new Empty(), "a default"));
}

asyncio.run(main());
