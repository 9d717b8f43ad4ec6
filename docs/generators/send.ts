// title: send: a value goes in
// watch: Each number that is sent comes out of the yield. What comes back is the highest one so far.

import { print } from "corolla/builtins";

function* highest(): Generator<number, void, number> {
  let best = 0;
  while (true) {
    const number = yield best;
    best = Math.max(best, number);
  }
}

const scores = highest();
scores.next();
print(scores.next(3).value);
print(scores.next(7).value);
print(scores.next(5).value);
