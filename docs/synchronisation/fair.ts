// title: Who asks first is served first
// watch: Ada asks again as soon as she has let go. But Bob was waiting already, so it is his turn.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

async function speaker(name: string, microphone: asyncio.Lock) {
  for (const _ of range(2)) {
    await using _ = await asyncio.enter(microphone);
    print(`${name} speaks`);
    await asyncio.sleep(1);
  }
}

async function main() {
  const microphone = new asyncio.Lock();
  await asyncio.gather(
    speaker("Ada", microphone),
    speaker("Bob", microphone),
  );
}

asyncio.run(main());
