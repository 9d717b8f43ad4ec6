// title: Two waits at once
// watch: Compare the two moments at which something begins with the three at which something is ready.

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
