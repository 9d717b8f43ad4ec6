// title: Raise and catch
// watch: The first line of the catch block says which errors it is for. Any other one goes on.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function brew() {
  throw new asyncio.ValueError("no tea");
}

async function main() {
  try {
    await brew();
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print("caught", repr(error));
  } finally {
    print("in any case");
  }
}

asyncio.run(main());
