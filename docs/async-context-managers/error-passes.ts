// title: An error passes through
// watch: The block fails at 1 s. The manager still gets its second to disconnect, and then the error goes on.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Connection {
  async __aenter__() {
    print("connected");
    return this;
  }

  async ask(question: string) {
    await asyncio.sleep(1);
    throw new asyncio.ValueError(`cannot answer ${question}`);
  }

  async __aexit__(error: Error | null) {
    await asyncio.sleep(1);
    print("disconnected, error:", error);
  }
}

async function main() {
  try {
    await using entered = await asyncio.enter(new Connection());
    await entered.value.ask("that");
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print("caught outside:", error);
  }
}

asyncio.run(main());
