// title: A test runner in five lines
// watch: Each test gets a loop of its own. One passes, one fails, and no test can leave anything behind for the next.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

function check(condition: boolean, message: string) {
  if (!condition) throw new asyncio.AssertionError(message);
}

async function double(number: number) {
  await asyncio.sleep(1);
  return number + number;
}

async function testDoubles() {
  check((await double(21)) === 42, "21 doubled is not 42");
}

async function testFails() {
  check((await double(2)) === 5, "2 doubled is not 5");
}

for (const test of [testDoubles, testFails]) {
  try {
    asyncio.run(test());
    print("ok");
  } catch (error) {
    asyncio.except(error, asyncio.AssertionError);
    print(`failed: ${error.message}`);
  }
}
