// title: A test of giving up
// watch: Nobody ever answers the call. The test asks for the exact moment of the end, and whether the cleaning up was done.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function listen(notes: string[]) {
  try {
    await new asyncio.Event().wait();
  } finally {
    notes.push("hung up");
  }
}

async function call(notes: string[]) {
  try {
    await using _ = asyncio.timeout(6);
    await listen(notes);
    return "answered";
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    return "no answer";
  }
}

async function testGivesUp() {
  const loop = asyncio.getRunningLoop();
  const notes: string[] = [];
  const begun = loop.time();
  print(await call(notes), notes);
  print(loop.time() - begun === 6 ? "ok" : "failed");
}

asyncio.run(testGivesUp());
