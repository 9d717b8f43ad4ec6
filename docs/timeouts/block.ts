// title: A block with a deadline
// watch: The first block needs 1 s of its 2 s. The second is cut off after 2 s, and its last line is never printed.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function ask(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name}: answered`);
}

async function main() {
  for (const seconds of [1, 5]) {
    try {
      await using _ = asyncio.timeout(2);
      await ask("server", seconds);
      print("main: in time");
    } catch (error) {
      asyncio.except(error, asyncio.TimeoutError);
      print("main: too slow");
    }
  }
}

asyncio.run(main());
