// title: Who passes a cancellation on
// watch: Each wait is given up after 1 s. gather() takes its task along. wait() leaves its task alone, and that one still arrives.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fetchPart(name: string) {
  await asyncio.sleep(3);
  print(`${name}: arrived`);
}

async function giveUp(waiting: asyncio.Awaitable<unknown>) {
  try {
    await asyncio.waitFor(waiting, 1);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
  }
}

async function main() {
  const head = asyncio.createTask(fetchPart("head"));
  const body = asyncio.createTask(fetchPart("body"));

  await giveUp(asyncio.gather(head));
  print("gather given up, head cancelled:", head.cancelled());

  await giveUp(asyncio.wait([body]));
  print("wait given up, body cancelled:", body.cancelled());
  await body;
}

asyncio.run(main());
