// title: The function and the object
// watch: Two types: what you define is a function, and what you get by calling it is a coroutine. The body never runs.

import { dir, print, type } from "corolla/builtins";

async function foo() {
  print("this line is not reached");
}

print(type(foo));
const coro = foo();
print(type(coro));
print(dir(coro).includes("__await__"));
coro.close();
