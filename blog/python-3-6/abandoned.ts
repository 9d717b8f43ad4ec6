// title: A generator left half way
// watch: main() has left the loop after one page. The event loop knows the generator all the same, and closing it takes a second.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* pages() {
  try {
    yield "page 1";
    yield "page 2";
  } finally {
    await asyncio.sleep(1);
    print("connection closed");
  }
}

const reader = pages();

async function main() {
  for await (const page of reader) {
    print(page);
    break;
  }
  print("main: read enough");
}

asyncio.run(main());
