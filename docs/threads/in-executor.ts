// title: run_in_executor gives a Future
// watch: The thread works from 0 s on, without an await. main() asks for the result half a second later.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

function fetch(city: string) {
  time.sleep(1);
  return `weather in ${city}`;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.runInExecutor(null, () => fetch("Oslo"));
  print("main goes on, done:", future.done());
  await asyncio.sleep(0.5);
  print(await future);
}

asyncio.run(main());
