// title: Hello, world (Python 3.4)
// watch: One line at 0 s. Nothing waits, so the clock never moves.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const helloWorld = asyncio.coroutine(function* () {
  print("Hello World!");
});

const loop = asyncio.getEventLoop();
// Blocks the caller until the coroutine has ended.
loop.runUntilComplete(helloWorld());
loop.close();
