// title: With threads
// watch: Three threads block at the same time, each for itself. The longest one decides: 2 seconds.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

function read(name: string, seconds: number) {
  time.sleep(seconds);
  print(`${name}: read`);
}

async function main() {
  await asyncio.gather(
    asyncio.toThread(read, "left", 1),
    asyncio.toThread(read, "middle", 2),
    asyncio.toThread(read, "right", 1),
  );
  print("all read");
}

asyncio.run(main());
