// title: A list from a slow source
// watch: The list is complete at 2 s. It waits for each item in turn, as the loop that it stands for would.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* words() {
  for (const word of ["never", "odd", "or", "even"]) {
    await asyncio.sleep(0.5);
    yield word;
  }
}

async function main() {
  const lengths: number[] = [];
  for await (const word of words()) {
    if (word !== "or") lengths.push(word.length);
  }
  print(lengths);
}

asyncio.run(main());
