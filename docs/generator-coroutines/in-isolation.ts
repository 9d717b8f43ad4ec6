// title: A coroutine called in isolation
// watch: The name is a function, and the call gives a coroutine object. Nothing is printed, and at the end Python complains.
// form: console

import { print } from "corolla/builtins";

async function greet() {
  print("this line is not reached");
}

greet;
greet();
