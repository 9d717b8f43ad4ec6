// attack: a prototype that swallows the first item of every list
// ends: failed | returned

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

Object.defineProperty(Array.prototype, "0", { get: () => "escaped", set: () => undefined });

async function main() {
  await asyncio.sleep(1);
  print("told");
}

asyncio.run(main());
