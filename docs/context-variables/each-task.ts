// title: Who is asking?
// watch: Both tasks set the same variable, and log() is not told the name. Each still reads its own.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const user = new ContextVar<string>("user");

async function log(text: string) {
  print(`[${user.get()}] ${text}`);
}

async function handle(name: string, seconds: number) {
  user.set(name);
  await log("request begins");
  await asyncio.sleep(seconds);
  await log("request ends");
}

async function main() {
  await asyncio.gather(handle("ada", 2), handle("bob", 1));
}

asyncio.run(main());
