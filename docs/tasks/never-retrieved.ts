// title: An error that nobody asks for
// watch: The task fails at 1 s and the program goes on. asyncio complains when the task is thrown away, at the very end.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function saveDraft() {
  await asyncio.sleep(1);
  throw new asyncio.OSError("disk full");
}

async function main() {
  const saving = asyncio.createTask(saveDraft(), { name: "saving" });
  await asyncio.sleep(2);
  print(`main: is ${saving.getName()} done?`, saving.done());
  print("main: all is well, it seems");
}

asyncio.run(main());
