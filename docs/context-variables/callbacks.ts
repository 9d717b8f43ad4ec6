// title: Callbacks and copies by hand
// watch: The timer was set while the user was ada. That is what its callback sees one second later.

import * as asyncio from "corolla";
import { ContextVar, copyContext } from "corolla";
import { print } from "corolla/builtins";

const user = new ContextVar<string>("user", { default: "nobody" });

function show(what: string) {
  print(`${what}: ${user.get()}`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  user.set("ada");
  loop.callLater(1, show, "timer");
  const before = copyContext();
  user.set("bob");
  before.run(show, "the copy");
  show("main");
  await asyncio.sleep(2);
}

asyncio.run(main());
