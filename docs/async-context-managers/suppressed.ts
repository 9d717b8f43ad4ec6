// title: An error is suppressed
// watch: __aexit__ returns True for the error that it knows. The line after the block is reached as if nothing had happened.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Ignoring {
  constructor(private readonly type: new () => Error) {}

  async __aenter__() {
    return this;
  }

  async __aexit__(error: Error | null) {
    const known = error instanceof this.type;
    print("known:", known);
    return known;
  }
}

async function main() {
  {
    await using _ = await asyncio.enter(
      new Ignoring(asyncio.TimeoutError),
    );
    await asyncio.sleep(1);
    throw new asyncio.TimeoutError();
  }
  print("after the block");
}

asyncio.run(main());
