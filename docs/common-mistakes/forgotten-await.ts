// title: A call that runs nothing
// watch: Only the second text is saved. The warning comes, but the program goes on as if all were well.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function save(text: string) {
  await asyncio.sleep(1);
  print(`saved: ${text}`);
}

async function main() {
  save("first");
  await save("second");
}

asyncio.run(main());
