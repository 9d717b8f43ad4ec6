// title: As they arrive
// watch: Each letter says when it is here. The last line is what gather() has made of the three.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchLetter(letter: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${letter}: here`);
  return letter;
}

async function main() {
  const word = await asyncio.gather(
    fetchLetter("a", 3),
    fetchLetter("b", 1),
    fetchLetter("c", 2),
  );
  print(word);
}

asyncio.run(main());
