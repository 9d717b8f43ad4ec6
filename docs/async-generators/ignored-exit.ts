// title: A generator that will not end
// watch: It answers GeneratorExit with one more item. That is an error, and it is raised from aclose().
// raises: RuntimeError

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
  await generator.aclose();
}

asyncio.run(main());
