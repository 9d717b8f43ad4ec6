// title: async with in an ordinary function
// watch: No line is printed, not even a first one: the program is refused as a whole, before it begins.
// fails: SyntaxError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

print("never printed");

function main() {
  await using _ = asyncio.timeout(1);
  print("never printed either");
}

main();
