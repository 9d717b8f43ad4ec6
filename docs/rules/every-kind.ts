// title: The three words in one place
// watch: The loop waits a second for each number, and the block allows 2.5 of them. The third number never comes.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function* numbers() {
  for (const number of range(3)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main() {
  await using _limit = asyncio.timeout(2.5);
  for await (const number of numbers()) {
    print("number", number);
  }
}

try {
  asyncio.run(main());
} catch (error) {
  asyncio.except(error, asyncio.TimeoutError);
  print("the block took too long");
}
