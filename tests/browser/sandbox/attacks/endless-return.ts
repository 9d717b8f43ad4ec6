// attack: a generator that refuses to be closed
// ends: stopped time

import * as asyncio from "corolla";

const stubborn = asyncio.coroutine(function* () {
  try {
    yield* asyncio.sleep(1);
  } finally {
    while (true);
  }
});

asyncio.run(asyncio.waitFor(stubborn(), 0.5));
