// title: A native coroutine, driven by hand
// watch: There is no event loop. send(None) runs the coroutine to its end, and its result comes as the value of StopIteration.

import { StopIteration } from "corolla";
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
  if (!(stop instanceof StopIteration)) throw stop;
  print("returned:", stop.value);
}
