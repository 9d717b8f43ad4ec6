// title: Cancelled before it has begun
// watch: Not one line of the first task runs, not even its finally. The second has had its first turn, so its finally runs.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function work(name: string) {
  try {
    print(`${name}: begins`);
    await asyncio.sleep(60);
  } finally {
    print(`${name}: tidies up`);
  }
}

async function main() {
  const first = asyncio.createTask(work("first"));
  first.cancel();
  const second = asyncio.createTask(work("second"));
  await asyncio.sleep(0);
  second.cancel();
  await asyncio.wait([first, second]);
  print("cancelled:", first.cancelled(), second.cancelled());
}

asyncio.run(main());
