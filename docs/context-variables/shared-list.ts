// title: A copy of the context, not of the value
// watch: Both tasks have a context of their own, and both contexts hold the same list. Each hears the other’s steps.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const steps = new ContextVar<string[]>("steps");

async function cook(dish: string) {
  steps.get().push(`chop ${dish}`);
  await asyncio.sleep(1);
  steps.set([...steps.get(), `fry ${dish}`]);
  print(`${dish}:`, steps.get());
}

async function main() {
  steps.set([]);
  await asyncio.gather(cook("leek"), cook("rice"));
  print("main:", steps.get());
}

asyncio.run(main());
