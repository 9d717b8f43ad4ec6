// title: run() inside run()
// watch: The inner run() refuses. Its coroutine was made before, so it is also reported as never awaited.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetch() {
  return 42;
}

function helper() {
  return asyncio.run(fetch());
}

async function main() {
  try {
    print(helper());
  } catch (error) {
    asyncio.except(error, asyncio.RuntimeError);
    print(error);
  }
  print(await fetch());
}

asyncio.run(main());
