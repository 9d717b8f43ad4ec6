// title: An error in a thread
// watch: Both threads take 1 s. The exception comes back to the await, just as a result does.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";
import * as time from "corolla/time";

function parse(text: string) {
  time.sleep(1);
  if (!/^\d+$/.test(text)) {
    throw new asyncio.ValueError(`no number: ${text}`);
  }
  return Number(text);
}

async function main() {
  const results = await asyncio.gather(
    asyncio.toThread(parse, "42"),
    asyncio.toThread(parse, "soup"),
    { returnExceptions: true },
  );
  for (const result of results) {
    print(repr(result));
  }
}

asyncio.run(main());
