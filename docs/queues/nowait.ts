// title: Now or not at all
// watch: Nothing here awaits, so the clock stands still. Where put() would wait, put_nowait() raises.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("first");
  try {
    queue.putNowait("second");
  } catch (error) {
    asyncio.except(error, asyncio.QueueFull);
    print("full, second is dropped");
  }
  print(queue.getNowait());
  try {
    queue.getNowait();
  } catch (error) {
    asyncio.except(error, asyncio.QueueEmpty);
    print("empty");
  }
}

asyncio.run(main());
