// title: Who waits for whom
// watch: At 1 s the graph of one task is taken: where it stands, from the inside out, and which task waits for it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function query() {
  await asyncio.sleep(10);
}

async function load() {
  await query();
}

async function page(task: asyncio.Task<void>) {
  await task;
}

function show(graph: asyncio.FutureCallGraph, indent = "") {
  print(`${indent}${(graph.future as asyncio.Task).getName()}`);
  for (const entry of graph.callStack) {
    print(`${indent}  in ${entry.name}`);
  }
  for (const waiter of graph.awaitedBy) {
    print(`${indent}  awaited by`);
    show(waiter, indent + "    ");
  }
}

async function main() {
  const loading = asyncio.createTask(load(), { name: "loading" });
  asyncio.createTask(page(loading), { name: "page" });
  await asyncio.sleep(1);
  const graph = asyncio.captureCallGraph(loading);
  if (graph !== null) {
    show(graph);
  }
}

asyncio.run(main());
