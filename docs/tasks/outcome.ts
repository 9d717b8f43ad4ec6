// title: Three ways to ask a task
// watch: result() never waits. Before the end it raises InvalidStateError, afterwards it raises what the task raised.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function divide(by: number) {
  await asyncio.sleep(1);
  if (by === 0) throw new asyncio.ValueError("not by zero");
  return 12 / by;
}

async function main() {
  const good = asyncio.createTask(divide(4));
  const bad = asyncio.createTask(divide(0));
  try {
    good.result();
  } catch (error) {
    asyncio.except(error, asyncio.InvalidStateError);
    print("too early:", repr(error));
  }

  await asyncio.wait([good, bad]);
  print("good:", good.result(), good.exception());
  print("bad:", repr(bad.exception()));
  try {
    await bad;
  } catch (error) {
    asyncio.except(error, asyncio.ValueError);
    print("await raises it again:", error);
  }
}

asyncio.run(main());
