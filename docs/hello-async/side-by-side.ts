// title: Side by side
// watch: All three are asked for at 0 s. The longest wait decides: the list is complete after 3 seconds.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchLetter(letter: string, seconds: number) {
  print(`${letter}: asked for`);
  await asyncio.sleep(seconds);
  print(`${letter}: here`);
  return letter;
}

async function main() {
  const word = await asyncio.gather(
    fetchLetter("a", 1),
    fetchLetter("b", 2),
    fetchLetter("c", 3),
  );
  print(word);
}

asyncio.run(main());
