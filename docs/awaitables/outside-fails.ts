// title: await in an ordinary function
// watch: No line is printed, not even a first one: the program is refused as a whole, before it begins.
// fails: SyntaxError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

function main() {
  await asyncio.sleep(1);
  print("never printed");
}

main();
