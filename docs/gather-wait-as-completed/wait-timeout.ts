// title: wait with a timeout stops nobody
// watch: At 2 s wait() has had enough, and raises nothing. The late task must be cancelled by hand, or it would run on.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const tasks = [
    asyncio.createTask(fetchPart("head", 1)),
    asyncio.createTask(fetchPart("body", 30)),
  ];
  const [done, pending] = await asyncio.wait(tasks, { timeout: 2 });
  for (const task of done) print("in time:", task.result());
  for (const task of pending) {
    print("late, and cancelled:", task.cancelled());
    task.cancel();
  }
  await asyncio.wait(pending);
  for (const task of pending) {
    print("late, and cancelled:", task.cancelled());
  }
}

asyncio.run(main());
