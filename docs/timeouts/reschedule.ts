// title: A deadline that moves
// watch: Each piece of news gives two more seconds. After the third there is silence, and the block ends at 5 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* news() {
  for (const headline of ["rain", "more rain", "sun"]) {
    await asyncio.sleep(1);
    yield headline;
  }
  await asyncio.sleep(60);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  try {
    await using limit = asyncio.timeoutAt(start + 2);
    for await (const headline of news()) {
      limit.reschedule(loop.time() + 2);
      print("news:", headline);
    }
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("silence after", Math.round(loop.time() - start), "s");
  }
}

asyncio.run(main());
