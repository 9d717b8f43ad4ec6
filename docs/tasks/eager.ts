// title: A task that begins at once
// watch: The eager task runs up to its first wait before create_task() returns. The one that never waits is done by then.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const cache = new Map([["tulip", "red"]]);

async function colourOf(flower: string) {
  print(`looking up ${flower}`);
  const known = cache.get(flower);
  if (known !== undefined) return known;
  await asyncio.sleep(1);
  return "yellow";
}

async function main() {
  for (const flower of ["tulip", "crocus"]) {
    const task = asyncio.createTask(colourOf(flower), {
      eagerStart: true,
    });
    print("done already:", task.done());
    print(`${flower}: ${await task}`);
  }
}

asyncio.run(main());
