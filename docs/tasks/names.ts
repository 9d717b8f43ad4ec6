// title: Who is here?
// watch: Three tasks are alive at 0 s, two at 1 s. A task without a name of its own gets a number.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

function roll() {
  const names = [...asyncio.allTasks()].map((task) => task.getName());
  return names.sort();
}

async function visit(seconds: number) {
  const me = asyncio.currentTask();
  print(`${me?.getName()} stays ${seconds} s`);
  await asyncio.sleep(seconds);
}

async function main() {
  const short = asyncio.createTask(visit(1));
  const long = asyncio.createTask(visit(3), { name: "guest" });
  print("now:", roll());
  await short;
  print("now:", roll());
  await long;
  print("now:", roll());
}

asyncio.run(main());
