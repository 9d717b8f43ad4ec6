// attack: a prototype that gives every message more than it has
// ends: returned

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

Object.defineProperty(Object.prototype, "outcome", { value: { type: "raised" }, writable: true });
Object.defineProperty(Object.prototype, "html", { value: "<img src=x>", enumerable: true });
Object.defineProperty(Object.prototype, "toJSON", { value: () => "escaped" });

async function main() {
  await asyncio.sleep(1);
  print("told");
}

asyncio.run(main());
