// title: Not everything can be awaited
// watch: The first await is fine. The second one meets a number, and the program ends with a TypeError.
// raises: TypeError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  await asyncio.sleep(1);
  print("so far, so good");
  await 3;
}

asyncio.run(main());
