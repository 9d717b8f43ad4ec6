// title: A coroutine function
// watch: The call of add() gives an object. The await runs it, and the number comes at 1 s.

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
