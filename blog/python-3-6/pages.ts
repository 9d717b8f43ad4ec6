// title: After: an asynchronous generator
// watch: A yield in the middle, and the function remembers. The pauses are at the same seconds.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* pages() {
  for (const number of [1, 2]) {
    await asyncio.sleep(1);
    yield `page ${number}`;
  }
  await asyncio.sleep(1);
}

async function readAll() {
  for await (const page of pages()) {
    print(page);
  }
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(readAll());
loop.close();
