// title: With coroutines
// watch: One thread is enough. Each read gives way while it waits, and all is over after 2 seconds.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function read(name: string, seconds: number) {
  await asyncio.sleep(seconds);
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
