// title: run takes any awaitable
// watch: What is run is neither a coroutine nor a task, but an object that knows how to be waited for.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Countdown {
  *[Symbol.iterator]() {
    print("three");
    yield* asyncio.sleep(1);
    print("two");
    yield* asyncio.sleep(1);
    return "lift off";
  }
}

print(asyncio.run(new Countdown()));
