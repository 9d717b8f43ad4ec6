// title: Hello, world (Python 3.5)
// watch: The same single line at 0 s. Only the two words in front of the function are new.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function helloWorld() {
  print("Hello World!");
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(helloWorld());
loop.close();
