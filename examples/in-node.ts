// Owns an example of real time in Node: it reads a file while a clock ticks.
import { readFile } from "node:fs/promises";
import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const tick = asyncio.coroutine(function* tick(times: number) {
  for (let count = 1; count <= times; count++) {
    yield* asyncio.sleep(0.01);
    print("tick", count);
  }
  return times;
});

const countLines = asyncio.coroutine(function* countLines(file: string) {
  const text = yield* asyncio.fromPromise(readFile(file, "utf8"));
  return text.split("\n").length;
});

const main = asyncio.coroutine(function* main() {
  const ticking = asyncio.createTask(tick(3));
  print("the license has many lines:", (yield* countLines("LICENSE")) > 10);
  return yield* ticking;
});

print("ticks:", await asyncio.runAsync(main()));

// A native async function may be the program, too.
// It awaits coroutines as if they were Promises.
await asyncio.runAsync(async () => {
  const [ticks, lines] = await asyncio.gather(tick(1), countLines("README.md"));
  print("both:", ticks, lines > 10);
});
