// title: throw and close: an exception goes in
// watch: The first exception is caught at the yield, and the generator goes on. close() ends it, and its finally block runs.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

function* worker() {
  try {
    while (true) {
      try {
        yield "ready";
      } catch (error) {
        asyncio.except(error, asyncio.ValueError);
        print("caught:", error);
      }
    }
  } finally {
    print("tidied up");
  }
}

const w = worker();
print(w.next().value);
print(w.throw(new asyncio.ValueError("bad input")).value);
w.return();
print("closed");
