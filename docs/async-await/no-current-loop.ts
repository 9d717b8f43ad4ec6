// title: The 3.5 listing on today’s Python
// watch: It fails where it asks for a loop. The coroutine function is not even called.
// raises: RuntimeError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function helloWorld() {
  print("Hello World!");
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(helloWorld());
loop.close();
