// title: Tasks with names
// watch: At 1.5 s the first task is done. Without its name, Task-2 would not tell you what it was for.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function fetch(seconds: number) {
  await asyncio.sleep(seconds);
}

async function main() {
  const plain = asyncio.createTask(fetch(1));
  const named = asyncio.createTask(fetch(2), {
    name: "fetch the menu",
  });
  for (const _ of range(2)) {
    for (const task of [plain, named]) {
      print(task.getName(), task.getCoro()?.name, task.done());
    }
    await asyncio.sleep(1.5);
  }
}

asyncio.run(main());
