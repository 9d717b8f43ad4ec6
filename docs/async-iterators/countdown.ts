// title: An async iterator by hand
// watch: Each number takes a second to arrive. At 3 s the iterator says that it is at its end, and the loop is over.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Countdown {
  constructor(private left: number) {}

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    if (this.left === 0) {
      throw new asyncio.StopAsyncIteration();
    }
    await asyncio.sleep(1);
    this.left -= 1;
    return { value: this.left };
  }
}

async function main() {
  for await (const number of new Countdown(3)) {
    print(number);
  }
  print("lift off");
}

asyncio.run(main());
