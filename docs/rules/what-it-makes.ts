// title: What a call gives
// watch: An await makes no difference to what the function is. A yield does: then the call gives an asynchronous generator.

import { print, type } from "corolla/builtins";

async function z(x: number) {
  return x;
}

async function f(x: number) {
  const y = await z(x);
  return y;
}

async function* g(x: number) {
  yield x;
}

const one = z(1);
const two = f(2);
const three = g(3);
print("z(1), no await:", type(one));
print("f(2), await and return:", type(two));
print("g(3), yield:", type(three));
one.close();
two.close();
