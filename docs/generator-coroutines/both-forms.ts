// title: The same coroutine in both forms
// watch: Both wait for stuff() and give its three numbers. Delegating to it is yield from in one, await in the other.
// era: 3.4

import * as asyncio from "corolla";
import { print, Tuple } from "corolla/builtins";

async function stuff() {
  return new Tuple([0x10, 0x20, 0x30]);
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
