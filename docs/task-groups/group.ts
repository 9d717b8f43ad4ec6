// title: A block that waits for its tasks
// watch: Look at the times of the lines after the block, and compare them with how long each plant takes.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function water(plant: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `${plant}: watered`;
}

async function main() {
  let tulip: asyncio.Task<string>;
  let rose: asyncio.Task<string>;
  {
    await using group = new asyncio.TaskGroup();
    tulip = group.createTask(water("tulip", 3));
    rose = group.createTask(water("rose", 1));
    print("main: the body has ended");
  }
  print(tulip.result());
  print(rose.result());
}

asyncio.run(main());
