// title: A generator, one step at a time
// watch: The call prints nothing. The first next() runs to the yield, the second one to the end.

import { print, Tuple } from "corolla/builtins";

function* gen() {
  print("gen: begins");
  yield new Tuple([0x10, 0x20, 0x30]);
  print("gen: goes on");
}

const g = gen();
print("made, and nothing has run");
print(g.next().value);
print(g.next().value ?? "at the end");
