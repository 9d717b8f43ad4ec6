// title: After: aiter and anext
// watch: Two items are taken by hand. The third request finds the end, and gives the default instead of an exception.
// continues: dunder

import * as asyncio from "corolla";
import { aiter, anext, print } from "corolla/builtins";

async function* pages() {
  await asyncio.sleep(1);
  yield "page 1";
  await asyncio.sleep(1);
  yield "page 2";
}

async function main() {
  const reader = aiter(pages());
  print(await anext(reader));
  print(await anext(reader));
  print(await anext(reader, "nothing more"));
}

asyncio.run(main());
