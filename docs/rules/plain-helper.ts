// title: A function that never waits can stay plain
// watch: work() is a coroutine function because it waits. parse() only computes, and every function may call it.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

function parse(line: string): [string, number] {
  const [name = "", seconds] = line.split(" ");
  return [name, Number(seconds)];
}

async function work(line: string) {
  const [name, seconds] = parse(line);
  await asyncio.sleep(seconds);
  print(name, "is done");
}

async function main() {
  await asyncio.gather(work("tea 3"), work("toast 2"));
}

asyncio.run(main());
