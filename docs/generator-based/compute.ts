// title: compute, then print the sum (Python 3.4)
// watch: The second line comes 1 second after the first, and the sum has travelled through two coroutines.
// era: 3.4

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const compute = asyncio.coroutine(function* (x: number, y: number) {
  print(`Compute ${x} + ${y} ...`);
  yield* asyncio.sleep(1.0);
  return x + y;
});

const printSum = asyncio.coroutine(function* (x: number, y: number) {
  const result = yield* compute(x, y);
  print(`${x} + ${y} = ${result}`);
});

const loop = asyncio.getEventLoop();
loop.runUntilComplete(printSum(1, 2));
loop.close();
