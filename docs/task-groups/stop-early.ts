// title: Ending a group early, before 3.15
// watch: The first answer comes at 1 s. A task raises an exception of its own to end the group, and except* catches just that one.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Enough extends asyncio.Exception {}

async function ask(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name}: here is the answer`);
  throw new Enough();
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(ask("Ada", 2));
    group.createTask(ask("Bella", 1));
    group.createTask(ask("Cleo", 3));
  } catch (error) {
    asyncio.exceptStar(error, [Enough, () => {}]);
  }
  print("main: one answer is enough");
}

asyncio.run(main());
