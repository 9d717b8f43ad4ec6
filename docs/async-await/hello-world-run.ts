// title: Hello, world (Python 3.7 and later)
// watch: One call starts a loop, runs the coroutine and closes the loop again.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function helloWorld() {
  print("Hello World!");
}

asyncio.run(helloWorld());
