// title: After: a group ends together
// watch: The error ends the group: the slow task is cancelled at 1 s, tidies up, and only then does the block end.
// continues: gather

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function slow() {
  try {
    await asyncio.sleep(3);
    print("slow: done, for nobody");
  } finally {
    print("slow: tidied up");
  }
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("broken");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(slow());
    group.createTask(broken());
  } catch (error) {
    asyncio.except(error, asyncio.ExceptionGroup);
    print("main:", error);
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
