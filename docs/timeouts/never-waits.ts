// title: A block that never waits
// watch: The deadline is at 1 s, the block works until 3 s and is not interrupted. No error comes, and nothing has expired.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

async function main() {
  const limit = asyncio.timeout(1);
  {
    await using _ = limit;
    time.sleep(3);
    print("main: three seconds of hard work");
  }
  print("main: expired?", limit.expired());
}

asyncio.run(main());
