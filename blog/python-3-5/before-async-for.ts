// title: Before: a loop that must pause, in 3.4
// watch: No for loop could pause, so the loop is written out: ask, wait, look whether that was the end.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const nextPage = asyncio.coroutine(function* (number: number) {
  yield* asyncio.sleep(1);
  return number < 3 ? `page ${number}` : null;
});

const readAll = asyncio.coroutine(function* () {
  let number = 1;
  while (true) {
    const page = yield* nextPage(number);
    if (page === null) {
      break;
    }
    print(page);
    number += 1;
  }
});

const loop = asyncio.getEventLoop();
loop.runUntilComplete(readAll());
loop.close();
