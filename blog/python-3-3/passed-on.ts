// title: After: yield from
// watch: The same two generators. The answer reaches inner(), and what inner() returns is the value of the expression.
// continues: passed-on-by-hand

import { print } from "corolla/builtins";

function* inner(): Generator<string, string, string> {
  const name = yield "What is your name?";
  return `Hello, ${name}!`;
}

function* outer(): Generator<string, string, string> {
  const greeting = yield* inner();
  return greeting;
}

const g = outer();
print(g.next().value);
print("result:", g.next("Ada").value);
