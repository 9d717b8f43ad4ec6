// title: gather with exceptions among the results
// watch: Nothing is raised. At 3 s each place in the list holds what became of its argument.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.OSError("no connection");
}

async function main() {
  const outcomes = await asyncio.gather(
    fetchPart("body", 3),
    broken(),
    fetchPart("foot", 2),
    { returnExceptions: true },
  );
  for (const outcome of outcomes) {
    const failed = outcome instanceof asyncio.Exception;
    print(failed ? "failed:" : "came:", outcome);
  }
}

asyncio.run(main());
