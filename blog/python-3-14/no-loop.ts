// title: After: no loop out of nothing
// watch: The same call raises, and says what is missing. asyncio.run() makes a loop and says so by its name.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function hello() {
  print("hello");
}

try {
  const loop = asyncio.getEventLoop();
  loop.runUntilComplete(hello());
} catch (error) {
  asyncio.except(error, asyncio.RuntimeError);
  print(error);
}

asyncio.run(hello());
