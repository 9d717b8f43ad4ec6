// attack: goes on printing when the budget has stopped it
// ends: stopped output

import { print } from "corolla/builtins";

while (true) {
  try {
    print("a line of some length that fills the budget for output");
  } catch {
    continue;
  }
}
