// title: Not allowed: yield from in a coroutine
// watch: The error comes before the first line runs. The program is refused as a whole.
// fails: SyntaxError

import { print } from "corolla/builtins";

function* gen(x: number) {
  yield x;
}

async function m(x: number) {
  yield* gen(x);
}

print("never printed");
