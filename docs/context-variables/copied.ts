// title: A copy at the moment of creation
// watch: child() runs twice, once as a task and once awaited. See whose changes the other side gets to know.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const level = new ContextVar<string>("level", { default: "info" });

async function child() {
  print(`child sees ${level.get()}`);
  level.set("error");
  await asyncio.sleep(1);
  print(`child has ${level.get()}`);
}

async function main() {
  level.set("debug");
  const task = asyncio.createTask(child());
  level.set("warning");
  await task;
  print(`main has ${level.get()}`);
  await child();
  print(`main has ${level.get()}`);
}

asyncio.run(main());
