// title: After: a value for each task
// watch: Both tasks set the same variable. At 1 s each finds its own value in it, and the task that started them finds neither.
// continues: one-for-all

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const request = new asyncio.ContextVar<string>("request", {
  default: "none",
});

async function log(word: string) {
  print(`${request.get()}: ${word}`);
}

async function handle(name: string) {
  request.set(name);
  await log("begins");
  await asyncio.sleep(1);
  await log("ends");
}

async function main() {
  await asyncio.gather(handle("first"), handle("second"));
  await log("outside");
}

asyncio.run(main());
