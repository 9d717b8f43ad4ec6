// title: The form of Python 3.4
// watch: A generator with a decorator: yield from where one writes await today.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const add = asyncio.coroutine(function* (x: number, y: number) {
  yield* asyncio.sleep(1);
  return x + y;
});

const loop = asyncio.getEventLoop();
print(loop.runUntilComplete(add(1, 2)));
loop.close();
