// title: Before: passed on by hand
// watch: The answer goes in and is lost: the loop in the middle takes it, and nobody hands it on. inner() gets None.

import { print } from "corolla/builtins";

function* inner(): Generator<string, string, string | undefined> {
  const name = yield "What is your name?";
  return `Hello, ${name}!`;
}

function* outer(): Generator<string, string | null, string> {
  for (const question of inner()) {
    yield question;
  }
  return null;
}

const g = outer();
print(g.next().value);
print("result:", g.next("Ada").value);
