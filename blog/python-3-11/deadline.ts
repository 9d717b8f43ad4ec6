// title: A deadline for a block
// watch: Two pages fit into 5 seconds, the third does not. The deadline is the block’s, not that of any one request.
// continues: each-its-own

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetch(page: string) {
  await asyncio.sleep(2);
  print("got", page);
}

async function main() {
  try {
    await using _ = asyncio.timeout(5);
    await fetch("the index");
    await fetch("a picture");
    await fetch("another");
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("time is over");
  }
}

asyncio.run(main());
