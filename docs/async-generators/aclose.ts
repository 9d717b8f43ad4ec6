// title: aclose: time to tidy up
// watch: The generator is in the middle of its work. aclose() lets its finally block run, and waits for it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* lines() {
  print("connection opened");
  try {
    while (true) {
      await asyncio.sleep(1);
      yield "a line";
    }
  } finally {
    await asyncio.sleep(0.5);
    print("connection closed");
  }
}

async function main() {
  const source = lines();
  print(await source.asend(null));
  print(await source.asend(null));
  await source.aclose();
  print("main goes on");
}

asyncio.run(main());
