// title: Tasks that start tasks
// watch: main() starts one task only, and that one starts others. See how long the block waits, and for whom.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const branches = new Map([
  ["trunk", ["left", "right"]],
  ["right", ["twig"]],
]);

async function climb(group: asyncio.TaskGroup, branch: string) {
  await asyncio.sleep(1);
  print(`seen: ${branch}`);
  for (const next of branches.get(branch) ?? []) {
    group.createTask(climb(group, next));
  }
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(climb(group, "trunk"));
  }
  print("main: nobody is up there any more");
}

asyncio.run(main());
