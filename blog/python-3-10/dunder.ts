// title: Before: the methods behind the loop
// watch: What async for does in silence is written out. In Python the end is an exception to catch, in TypeScript a mark on the last answer.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* pages() {
  await asyncio.sleep(1);
  yield "page 1";
  await asyncio.sleep(1);
  yield "page 2";
}

async function main() {
  const reader = pages()[Symbol.asyncIterator]();
  print((await reader.next()).value);
  print((await reader.next()).value);
  const last = await reader.next();
  print(last.done ? "nothing more" : last.value);
}

asyncio.run(main());
