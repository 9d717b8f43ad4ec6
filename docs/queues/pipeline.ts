// title: A pipeline of three
// watch: Kneading, baking and selling go on at the same time. When the kneading ends, the end travels down the line, behind the last loaf.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function knead(dough: asyncio.Queue<string>) {
  for (const loaf of ["rye", "oat"]) {
    await asyncio.sleep(1);
    print(`kneaded: ${loaf}`);
    await dough.put(loaf);
  }
  dough.shutdown();
}

async function bake(
  dough: asyncio.Queue<string>,
  bread: asyncio.Queue<string>,
) {
  try {
    while (true) {
      const loaf = await dough.get();
      await asyncio.sleep(1);
      print(`baked: ${loaf}`);
      await bread.put(loaf);
    }
  } catch (error) {
    asyncio.except(error, asyncio.QueueShutDown);
    bread.shutdown();
  }
}

async function sell(bread: asyncio.Queue<string>) {
  try {
    while (true) print(`sold: ${await bread.get()}`);
  } catch (error) {
    asyncio.except(error, asyncio.QueueShutDown);
    print("sold out");
  }
}

async function main() {
  const dough = new asyncio.Queue<string>(1);
  const bread = new asyncio.Queue<string>(1);
  await using group = new asyncio.TaskGroup();
  group.createTask(knead(dough));
  group.createTask(bake(dough, bread));
  group.createTask(sell(bread));
}

asyncio.run(main());
