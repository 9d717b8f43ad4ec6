// title: Two tasks, as 3.4 wrote them
// watch: Both begin at 0 s. The second is ready first, and the program is over when the slower one is.
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
