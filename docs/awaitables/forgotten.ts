// title: A forgotten await
// watch: The greeting never comes. What asyncio has to say about it comes at the end.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function greet() {
  print("Hello!");
}

async function main() {
  greet();
  print("greet() was called");
}

asyncio.run(main());
