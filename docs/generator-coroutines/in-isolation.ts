// title: A coroutine called in isolation
// watch: The call gives an object of its own type, and the line inside the function is never printed.

import { print, type } from "corolla/builtins";

async function py35Coro() {
  print("this line is not reached");
}

print(type(py35Coro));
const coro = py35Coro();
print(type(coro));
coro.close();
