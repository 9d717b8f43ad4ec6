// title: gather: all results, in order
// watch: Nothing is printed before 3 s. Then there are three results, in the order of the arguments.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const parts = await asyncio.gather(
    fetchPart("body", 3),
    fetchPart("head", 1),
    fetchPart("foot", 2),
  );
  print("all parts:", parts);
}

asyncio.run(main());
