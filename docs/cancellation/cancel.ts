// title: Asking a task to stop
// watch: cancel() at 2 s only asks. The order of the lines shows who runs when, while the clock stands still.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

async function watchTheKettle() {
  try {
    await asyncio.sleep(60);
    print("kettle: boiling");
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("kettle: taken off,", repr(error));
    throw error;
  }
}

async function main() {
  const kettle = asyncio.createTask(watchTheKettle());
  await asyncio.sleep(2);
  print("main: asks:", kettle.cancel("dinner is ready"));
  print("main: cancelled already?", kettle.cancelled());
  try {
    await kettle;
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("main: cancelled now?", kettle.cancelled());
  }
}

asyncio.run(main());
