// title: Not allowed: async for in a plain function
// watch: Each round of such a loop may have to wait, so the rule for await holds for it too. For async with it is the same.
// fails: SyntaxError

import { print } from "corolla/builtins";

async function* numbers() {
  yield 1;
}

function total() {
  let result = 0;
  for await (const number of numbers()) {
    result += number;
  }
  return result;
}

print("never printed");
