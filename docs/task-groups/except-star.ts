// title: except* takes its part of the group
// watch: Two of the three fail at the same moment. Each except* is given a group of its own kind, and both run.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fail(seconds: number, error: Error) {
  await asyncio.sleep(seconds);
  throw error;
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail(1, new asyncio.ValueError("bad seed")));
    group.createTask(fail(1, new asyncio.OSError("no water")));
    group.createTask(asyncio.sleep(5));
  } catch (error) {
    asyncio.exceptStar(
      error,
      [
        asyncio.OSError,
        (group) => print("OSError:", group.exceptions),
      ],
      [
        asyncio.ValueError,
        (group) => print("ValueError:", group.exceptions),
      ],
    );
  }
  print("main: goes on");
}

asyncio.run(main());
