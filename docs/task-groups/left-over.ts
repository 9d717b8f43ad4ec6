// title: What no except* takes
// watch: The handler has dealt with the OSError. The ValueError leaves the program, still in a group.
// raises: ExceptionGroup

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function fail(error: Error) {
  await asyncio.sleep(1);
  throw error;
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail(new asyncio.ValueError("bad seed")));
    group.createTask(fail(new asyncio.OSError("no water")));
  } catch (error) {
    asyncio.exceptStar(error, [
      asyncio.OSError,
      (group) => print("handled:", group.exceptions),
    ]);
  }
  print("main: goes on");
}

asyncio.run(main());
