// title: Destroyed while pending
// watch: This loop was made by hand. Nobody cancels the task that is left, and asyncio complains when it goes away.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function save() {
  await asyncio.sleep(2);
  print("saved");
}

async function main() {
  asyncio.getRunningLoop().createTask(save(), { name: "saving" });
  await asyncio.sleep(1);
  print("main is done");
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
loop.close();
