// title: yield from: one generator in another
// watch: The question comes out of outer() although inner() asks it. The answer goes straight in to inner().

import { print } from "corolla/builtins";

function* inner(): Generator<string, string, string> {
  const name = yield "What is your name?";
  return `Hello, ${name}!`;
}

function* outer(): Generator<string, number, string> {
  const greeting = yield* inner();
  print("outer got:", greeting);
  return greeting.length;
}

const g = outer();
print(g.next().value);
print("outer returned:", g.next("Ada").value);
