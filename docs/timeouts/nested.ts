// title: A deadline within a deadline
// watch: Each page has a limit of its own, and all pages together have one. See which of the two stops the third page.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPage(number: number) {
  try {
    await using _ = asyncio.timeout(2);
    await asyncio.sleep(10);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print(`page ${number}: too slow`);
  }
}

async function main() {
  try {
    await using _ = asyncio.timeout(5);
    for (const number of [1, 2, 3]) await fetchPage(number);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("all pages: too slow");
  }
}

asyncio.run(main());
