// title: Before: a class of two methods
// watch: Between two pages the object must remember by itself where it was: that is what number is for.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Pages {
  number = 0;

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    await asyncio.sleep(1);
    this.number += 1;
    if (this.number === 3) {
      throw new asyncio.StopAsyncIteration();
    }
    return { value: `page ${this.number}` };
  }
}

async function readAll() {
  for await (const page of new Pages()) {
    print(page);
  }
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(readAll());
loop.close();
