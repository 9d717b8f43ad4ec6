// title: Arguments with names
// watch: What Python passes by name stands in braces, as the last argument.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function main() {
  const nap = asyncio.createTask(asyncio.sleep(3, "slept"), {
    name: "nap",
  });
  const [done, pending] = await asyncio.wait([nap], { timeout: 1 });
  print(done.size, "done,", pending.size, "pending");
  print(nap.getName(), await nap);
}

asyncio.run(main());
