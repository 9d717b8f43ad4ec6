// title: Into a thread
// watch: to_thread() takes a copy of the context along. main() keeps its own value.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const user = new ContextVar<string>("user", { default: "nobody" });

function work() {
  const found = user.get();
  user.set("thread");
  return found;
}

async function main() {
  user.set("ada");
  print(`to_thread: ${await asyncio.toThread(work)}`);
  print(`main: ${user.get()}`);
}

asyncio.run(main());
