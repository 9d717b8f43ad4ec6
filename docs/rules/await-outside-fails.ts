// title: Not allowed: await in a plain function
// watch: Without async in its first line, m() is a plain function, and a plain function cannot be suspended.
// fails: SyntaxError

import { print } from "corolla/builtins";

async function z(x: number) {
  return x;
}

function m(x: number) {
  const y = await z(x);
  return y;
}

print("never printed");
