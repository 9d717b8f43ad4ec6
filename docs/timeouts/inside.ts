// title: What the block itself sees
// watch: Inside the block the deadline is a cancellation. It becomes a TimeoutError at the block’s edge.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function main() {
  try {
    await using limit = asyncio.timeout(1);
    try {
      await asyncio.sleep(10);
    } catch (error) {
      asyncio.except(error, asyncio.CancelledError);
      print("inside:", repr(error), limit.expired());
      throw error;
    }
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("outside:", repr(error));
  }
  print("requests left:", asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
