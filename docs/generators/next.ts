// title: A generator, one step at a time
// watch: Neither the call nor the name runs a line of gen(). The first next() runs it to the yield, the second one to its end.
// form: console

import { next, print, Tuple } from "corolla/builtins";

function* gen() {
  print("gen: begins");
  yield new Tuple([0x10, 0x20, 0x30]);
  print("gen: goes on");
}

const g = gen();
g;
next(g);
next(g);
next(g, "nothing left");
