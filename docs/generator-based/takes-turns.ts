// title: Cooperative, not pre-emptive
// watch: At each line one of the two has control. Watch where it changes hands.
// era: 3.4

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

const polite = asyncio.coroutine(function* () {
  for (const turn of range(3)) {
    print(`polite, line ${turn}`);
    yield* asyncio.sleep(0);
  }
});

const busy = asyncio.coroutine(function* () {
  yield* asyncio.sleep(0);
  for (const turn of range(3)) {
    print(`busy, line ${turn}`);
  }
});

const loop = asyncio.getEventLoop();
loop.createTask(busy());
loop.runUntilComplete(polite());
loop.close();
