// title: as_completed: each result when it comes
// watch: The same three parts as before. Look at the times: when has the first of them been worked on?

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const parts = [
    fetchPart("body", 3),
    fetchPart("head", 1),
    fetchPart("foot", 2),
  ];
  for await (const part of asyncio.asCompleted(parts)) {
    print("next part:", await part);
  }
  print("that was all");
}

asyncio.run(main());
