// title: News from a thread
// watch: The thread may not touch the queue itself. After each part it leaves a callback with the loop, and the loop puts the news in.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";
import * as time from "corolla/time";

function upload(report: (part: number) => void) {
  for (const part of range(1, 4)) {
    time.sleep(1);
    report(part);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const news = new asyncio.Queue<number>();

  function report(part: number) {
    loop.callSoonThreadsafe(() => news.putNowait(part));
  }

  await using group = new asyncio.TaskGroup();
  group.createTask(asyncio.toThread(upload, report));
  for (const _ of range(3)) {
    print(`part ${await news.get()} of 3 is out`);
  }
}

asyncio.run(main());
