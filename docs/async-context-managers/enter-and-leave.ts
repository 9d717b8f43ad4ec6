// title: Enter, work, leave
// watch: Entering takes 1 s, the work 2 s, leaving another 1 s. The last line of the block is not the last thing that happens in it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Connection {
  async __aenter__() {
    await asyncio.sleep(1);
    print("connected");
    return "the connection";
  }

  async __aexit__(error: Error | null) {
    await asyncio.sleep(1);
    print("disconnected, error:", error);
    return false;
  }
}

async function main() {
  {
    await using entered = await asyncio.enter(new Connection());
    print("working with", entered.value);
    await asyncio.sleep(2);
    print("work done");
  }
  print("after the block");
}

asyncio.run(main());
