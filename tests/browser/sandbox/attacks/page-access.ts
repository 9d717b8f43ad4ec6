// attack: looks for the page around it
// ends: returned

import { print } from "corolla/builtins";

for (const name of ["window", "parent", "top", "frameElement", "opener", "document", "open", "alert"]) {
  if (Reflect.get(globalThis, name) !== undefined) print("escaped:", name);
}
