// title: Calling it runs nothing
// watch: The line after the call is printed first. The body waits for the loop.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const helloWorld = asyncio.coroutine(function* () {
  print("Hello World!");
});

const coro = helloWorld();
print("called, and nothing has run");

const loop = asyncio.getEventLoop();
loop.runUntilComplete(coro);
print("the loop has returned");
loop.close();
