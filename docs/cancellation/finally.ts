// title: Cleaning up takes time
// watch: Cancelled at 1 s, the task needs two more seconds to log out. It is over at 3 s, and main() waits for that.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function session() {
  print("session: logged in");
  try {
    await asyncio.sleep(60);
  } finally {
    print("session: logging out");
    await asyncio.sleep(2);
    print("session: logged out");
  }
}

async function main() {
  const task = asyncio.createTask(session());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print("main: cancelled:", task.cancelled());
}

asyncio.run(main());
