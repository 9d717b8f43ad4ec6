// title: Where was it made?
// watch: saved is never printed. In debug mode the warning also says on which line the forgotten coroutine was made.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function save() {
  print("saved");
}

async function main() {
  save();
  await asyncio.sleep(1);
  print("main is done");
}

asyncio.run(main(), { debug: true });
