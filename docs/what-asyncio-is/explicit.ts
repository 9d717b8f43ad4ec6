// title: Only await waits
// watch: The ordinary function gets a coroutine object at 0 s, not a number. The number comes at 1 s, where main() awaits.

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
