// title: A generator that will not end
// watch: It answers GeneratorExit with one more item. That is an error, and it is raised from aclose().

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* stubborn() {
  try {
    yield "first";
  } finally {
    yield "one more";
  }
}

async function main() {
  const generator = stubborn();
  print(await generator.asend(null));
  try {
    await generator.aclose();
  } catch (error) {
    asyncio.except(error, asyncio.RuntimeError);
    print("RuntimeError:", error);
  }
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
loop.close();
