// title: One after another
// watch: Look at the moment at which each letter is asked for, and at the line before it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchLetter(letter: string, seconds: number) {
  print(`${letter}: asked for`);
  await asyncio.sleep(seconds);
  print(`${letter}: here`);
  return letter;
}

async function main() {
  const word = [];
  word.push(await fetchLetter("a", 1));
  word.push(await fetchLetter("b", 2));
  word.push(await fetchLetter("c", 3));
  print(word);
}

asyncio.run(main());
