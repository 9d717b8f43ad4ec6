// title: The old form beside the new one
// watch: Both coroutines wait for the same work and come back with the same result. Only the second could be written today.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function stuff() {
  await asyncio.sleep(1);
  return "stuff";
}

const py34Coro = asyncio.coroutine(function* () {
  const s = yield* stuff();
  return s;
});

async function py35Coro() {
  const s = await stuff();
  return s;
}

const loop = asyncio.getEventLoop();
print("generator-based:", loop.runUntilComplete(py34Coro()));
print("native:", loop.runUntilComplete(py35Coro()));
loop.close();
