// title: gather when one of them fails
// watch: The error comes at 1 s, and gather() is over for main(). Keep an eye on the slow part.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name}: arrived`);
  return name;
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.OSError("no connection");
}

async function main() {
  try {
    await asyncio.gather(fetchPart("body", 3), broken());
  } catch (error) {
    asyncio.except(error, asyncio.OSError);
    print("main:", error);
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
