// title: A queue that is there before its loop
// watch: The queue is made in the first line, when there is no loop. It belongs to the loop in which somebody first waits for it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const letters = new asyncio.Queue<string>();

async function write() {
  await asyncio.sleep(1);
  await letters.put("a letter");
}

async function read() {
  print("got", await letters.get());
}

async function main() {
  await asyncio.gather(write(), read());
}

asyncio.run(main());
