// title: Two waits at once
// watch: The waits are 3 s and 2 s long, and everything is over after 3 s, not 5.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function tea() {
  print("tea: the kettle is on");
  await asyncio.sleep(3);
  print("tea: ready");
}

async function toast() {
  print("toast: the bread is in");
  await asyncio.sleep(2);
  print("toast: ready");
}

async function breakfast() {
  await asyncio.gather(tea(), toast());
  print("breakfast is served");
}

asyncio.run(breakfast());
