// title: athrow: an exception goes in
// watch: The error is raised at the yield where the generator waits. It is caught there, and the next item comes back.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* numbers() {
  let number = 0;
  while (true) {
    try {
      yield number;
      number += 1;
    } catch (error) {
      asyncio.except(error, asyncio.ValueError);
      print(`caught: ${error.message}`);
      await asyncio.sleep(1);
      number = 100;
    }
  }
}

async function main() {
  const generator = numbers();
  print(await generator.asend(null));
  print(await generator.asend(null));
  print(await generator.athrow(new asyncio.ValueError("skip ahead")));
  print(await generator.asend(null));
  await generator.aclose();
}

asyncio.run(main());
