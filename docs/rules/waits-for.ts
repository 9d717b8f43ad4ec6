// title: g() waits for f(), and others go on
// watch: g() is suspended from 0 s to 2 s. In the meantime the loop lets other() run.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function f() {
  await asyncio.sleep(2);
  return "the result of f";
}

async function g() {
  print("g: waits for f");
  const r = await f();
  print(`g: goes on with ${r}`);
  return r;
}

async function other() {
  await asyncio.sleep(1);
  print("other: runs while g is suspended");
}

async function main() {
  await asyncio.gather(g(), other());
}

asyncio.run(main());
