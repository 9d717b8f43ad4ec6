// title: An async generator
// watch: The same countdown as a function. It waits and yields in turn, one number a second.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* countdown(left: number) {
  while (left > 0) {
    await asyncio.sleep(1);
    left -= 1;
    yield left;
  }
}

async function main() {
  for await (const number of countdown(3)) {
    print(number);
  }
  print("lift off");
}

asyncio.run(main());
