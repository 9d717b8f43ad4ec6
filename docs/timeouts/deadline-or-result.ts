// title: Deadline and result at the same moment
// watch: Both are due at 1 s, the result one step ahead. See which of the two main() is given.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const loop = asyncio.getRunningLoop();
  const answer = loop.createFuture<number>();
  loop.callLater(1, (value: number) => answer.setResult(value), 42);
  try {
    await using _ = asyncio.timeout(1);
    print("main:", await answer);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("main: too slow");
  }
  print("main: is there an answer?", answer.done());
  print("main:", await answer);
}

asyncio.run(main());
