// title: Why does it not go on?
// watch: At 1 s the task "loading" is asked: it stands in sleep(), three calls deep, and it is the task "page" that waits for it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function query() {
  await asyncio.sleep(10);
}

async function load() {
  await query();
}

async function page(loading: asyncio.Task<void>) {
  await loading;
}

async function main() {
  const loading = asyncio.createTask(load(), { name: "loading" });
  asyncio.createTask(page(loading), { name: "page" });
  await asyncio.sleep(1);
  const graph = asyncio.captureCallGraph(loading);
  for (const entry of graph?.callStack ?? []) {
    print("in", entry.name);
  }
  for (const waiter of graph?.awaitedBy ?? []) {
    print("awaited by", (waiter.future as asyncio.Task).getName());
  }
}

asyncio.run(main());
