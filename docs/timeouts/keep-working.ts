// title: Give up waiting, keep the work
// watch: The limit of 1 s ends the waiting only. Under the shield the report goes on, and is there at 3 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function writeReport() {
  await asyncio.sleep(3);
  return "the report";
}

async function main() {
  const report = asyncio.createTask(writeReport());
  try {
    print(await asyncio.waitFor(asyncio.shield(report), 1));
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("not yet, but someone is at it");
  }
  print(await report);
}

asyncio.run(main());
