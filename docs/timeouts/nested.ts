// title: A deadline within a deadline
// watch: The inner limit of 2 s stops the first two pages. The outer one, 5 s for everything, stops the third after 1 s.

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
