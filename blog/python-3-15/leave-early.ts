// title: Before: an exception to leave by
// watch: Bob answers at 1 s, and says so by failing. That ends the group, and the block must catch what was no error.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Enough extends asyncio.Exception {}

async function ask(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(name, "answers");
  throw new Enough();
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(ask("Ada", 2));
    group.createTask(ask("Bob", 1));
  } catch (error) {
    asyncio.exceptStar(error, [
      Enough,
      () => print("one answer is enough"),
    ]);
  }
}

asyncio.run(main());
