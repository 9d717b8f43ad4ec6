// attack: reads and writes what the browser keeps
// ends: returned

import { print } from "corolla/builtins";

if (origin !== "null") print("escaped: the origin of the page");
for (const name of ["localStorage", "sessionStorage", "cookieStore", "document"]) {
  if (Reflect.get(globalThis, name) != null) print("escaped:", name);
}
try {
  indexedDB.open("corolla");
  print("escaped: databases");
} catch {
  // An origin without a name has none.
}
