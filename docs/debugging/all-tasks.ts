// title: Who is still there?
// watch: Two tasks are started and neither ever ends. See who else is in the list.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function serve() {
  await new asyncio.Event().wait();
}

async function clean() {
  await asyncio.sleep(60);
}

async function main() {
  asyncio.createTask(serve(), { name: "server" });
  asyncio.createTask(clean(), { name: "cleaner" });
  await asyncio.sleep(1);
  print(`I am ${asyncio.currentTask()?.getName()}`);
  const names = Array.from(asyncio.allTasks(), (task) =>
    task.getName(),
  );
  for (const name of names.sort()) {
    print(`not done: ${name}`);
  }
}

asyncio.run(main());
