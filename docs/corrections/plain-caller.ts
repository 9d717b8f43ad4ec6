// title: A plain function starts coroutines
// watch: order() has no async in its first line. It calls a coroutine function, makes tasks, and returns at once.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function brew(drink: string) {
  await asyncio.sleep(1);
  print(drink, "is ready");
}

function order(...drinks: string[]) {
  return drinks.map((drink) => asyncio.createTask(brew(drink)));
}

async function main() {
  const tasks = order("tea", "coffee");
  print("ordered");
  await asyncio.gather(...tasks);
}

asyncio.run(main());
