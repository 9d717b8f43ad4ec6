// title: The function and the object
// watch: What you define is a function, and what you get by calling it is a coroutine. The body never runs.
// form: console

import { dir, print, type } from "corolla/builtins";

async function foo() {
  print("this line is not reached");
}

type(foo);
const coro = foo();
type(coro);
coro;
dir(coro).includes("__await__");
dir(coro).filter((name) => !name.startsWith("_"));
coro.close();
