// title: throw and close: an exception goes in
// watch: The first exception is caught at the yield, and the generator goes on. close() ends it, and its finally block runs.

import { ValueError } from "corolla";
import { print } from "corolla/builtins";

function* worker() {
  try {
    while (true) {
      try {
        yield "ready";
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        print("caught:", error);
      }
    }
  } finally {
    print("tidied up");
  }
}

const w = worker();
print(w.next().value);
print(w.throw(new ValueError("bad input")).value);
w.return();
print("closed");
