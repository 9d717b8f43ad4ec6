// title: A manager from a generator
// watch: What stands before the yield enters, what stands after it leaves. The error of the block is raised at the yield.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const connection = asyncio.asynccontextmanager(async function* (
  name: string,
) {
  await asyncio.sleep(1);
  print(`connected to ${name}`);
  try {
    yield name;
  } finally {
    await asyncio.sleep(1);
    print(`disconnected from ${name}`);
  }
});

async function main() {
  try {
    await using entered = await asyncio.enter(connection("shop"));
    print("working with", entered.value);
    throw new asyncio.ValueError("sold out");
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print("caught outside:", error);
  }
}

asyncio.run(main());
