// title: wait: two sets, and you decide
// watch: wait() comes back at 1 s, with one task done and two pending. They run on until the second wait() at 3 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const tasks = [
    asyncio.createTask(fetchPart("body", 3)),
    asyncio.createTask(fetchPart("head", 1)),
    asyncio.createTask(fetchPart("foot", 2)),
  ];
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  print("done:", done.size, "pending:", pending.size);
  for (const task of done) print("first part:", task.result());

  await asyncio.wait(pending);
  print(
    "all parts:",
    tasks.map((task) => task.result()),
  );
}

asyncio.run(main());
