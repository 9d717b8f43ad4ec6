// title: A native coroutine, driven by hand
// watch: There is no event loop. send(None) runs the coroutine to its end, and its result comes as the value of StopIteration.

import * as asyncio from "corolla";
import { print, Tuple } from "corolla/builtins";

async function stuff() {
  return new Tuple([0x10, 0x20, 0x30]);
}

async function coro() {
  const s = await stuff();
  return s;
}

const c = coro();
try {
  c.send(null);
} catch (stop) {
  asyncio.except(stop, asyncio.StopIteration);
  print("returned:", stop.value);
}
