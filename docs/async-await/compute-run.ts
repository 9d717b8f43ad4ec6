// title: compute, then print the sum (Python 3.7 and later)
// watch: The output is unchanged once more: 0 s and 1 s. The loop is no longer in sight.

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

asyncio.run(printSum(1, 2));
