// title: Only await waits
// watch: There are two statements that print. Look which of them has waited.

import * as asyncio from "corolla";
import { print, type } from "corolla/builtins";

async function answer() {
  await asyncio.sleep(1);
  return 42;
}

function ordinary() {
  return answer();
}

async function main() {
  const result = ordinary();
  print(type(result));
  print(await result);
}

asyncio.run(main());
