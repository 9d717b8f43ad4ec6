// title: Names in the other spelling
// watch: Each word of asyncio is there, with capitals in place of underscores.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, print, "called later");
  await asyncio.sleep(2);
  print(asyncio.currentTask()?.getName());
}

asyncio.run(main());
