// title: wait_for, and a task that takes its time to stop
// watch: The limit is 1 s. The error comes at 3 s, since wait_for lets the cleaning up finish first.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function upload() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("upload: removing what is half done");
    await asyncio.sleep(2);
    print("upload: removed");
  }
}

async function main() {
  try {
    await asyncio.waitFor(upload(), 1);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("main: too slow");
  }
}

asyncio.run(main());
