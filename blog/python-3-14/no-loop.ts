// title: No loop out of nothing
// watch: In 3.4 the first line made a loop. Since 3.14 it raises, and says what is missing.

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
