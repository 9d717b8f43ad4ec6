// title: After: two tasks and the standard loop
// watch: The same lines at the same seconds. What stood in a dozen lines is now in the library, and any coroutine will do.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const fetch = asyncio.coroutine(function* (
  page: string,
  seconds: number,
) {
  print("asking for", page);
  yield* asyncio.sleep(seconds);
  print("got", page);
});

const loop = asyncio.getEventLoop();
const first = loop.createTask(fetch("the index", 2));
const second = loop.createTask(fetch("a picture", 1));
loop.runUntilComplete(asyncio.gather(first, second));
loop.close();
