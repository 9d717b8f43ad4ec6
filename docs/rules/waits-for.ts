// title: g() waits for f(), and others go on
// watch: g() is suspended while f() sleeps. See who has the loop in the meantime.

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
