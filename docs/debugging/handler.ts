// title: An error that nobody awaits
// watch: The first callback fails at 1 s, and asyncio reports it. The second one, at 3 s, is told to our own handler instead.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

function explode() {
  throw new asyncio.ValueError("boom");
}

function handler(
  _loop: asyncio.AbstractEventLoop,
  context: asyncio.ExceptionContext,
) {
  print("handler:", repr(context.exception));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, explode);
  await asyncio.sleep(2);
  loop.setExceptionHandler(handler);
  loop.callLater(1, explode);
  await asyncio.sleep(2);
  print("main has not noticed");
}

asyncio.run(main());
