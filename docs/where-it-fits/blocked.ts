// title: A blocking call in a coroutine
// watch: The same program, but time.sleep() in place of asyncio.sleep(). Nobody else can run meanwhile: 4 seconds again.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

async function read(name: string, seconds: number) {
  time.sleep(seconds);
  print(`${name}: read`);
}

async function main() {
  await asyncio.gather(
    read("left", 1),
    read("middle", 2),
    read("right", 1),
  );
  print("all read");
}

asyncio.run(main());
