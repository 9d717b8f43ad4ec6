// title: Side by side, and still in a row
// watch: gather() makes three tasks, and yet Bob is only asked when Ada has answered. Debug mode says why.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";
import * as time from "corolla/time";

async function fetch(name: string) {
  print(`${name}: asked`);
  time.sleep(1);
  print(`${name}: answered`);
}

async function main() {
  await asyncio.gather(fetch("Ada"), fetch("Bob"), fetch("Eve"));
}

asyncio.run(main(), { debug: true });
