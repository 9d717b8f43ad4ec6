// title: A coroutine function
// watch: The call alone gives an object. Only what is awaited runs.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function add(x: number, y: number) {
  await asyncio.sleep(1);
  return x + y;
}

async function main() {
  print(await add(1, 2));
}

asyncio.run(main());
