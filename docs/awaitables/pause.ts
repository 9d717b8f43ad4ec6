// title: An awaitable of one’s own
// watch: await takes an object of our own class. Its method waits 2 s, and what it returns is the value of the await.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Pause {
  constructor(readonly seconds: number) {}

  *[Symbol.iterator]() {
    print(`pausing for ${this.seconds} seconds`);
    yield* asyncio.sleep(this.seconds);
    return "rested";
  }
}

async function main() {
  const pause = new Pause(2);
  print("made, and nothing has begun");
  print(await pause);
}

asyncio.run(main());
