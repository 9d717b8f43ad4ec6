// title: compute, then print the sum (Python 3.5)
// watch: The times and the order are those of the 3.4 listing. The run is the same, the words are new.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function compute(x: number, y: number) {
  print(`Compute ${x} + ${y} ...`);
  await asyncio.sleep(1.0);
  return x + y;
}

async function printSum(x: number, y: number) {
  const result = await compute(x, y);
  print(`${x} + ${y} = ${result}`);
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(printSum(1, 2));
loop.close();
