// title: Before: a list on the side
// watch: The generator never hears its caller. Both must hold the same list, and the caller fills it in time.

import { next, print } from "corolla/builtins";

function* average(inbox: number[]) {
  let total = 0;
  let count = 0;
  while (true) {
    total += inbox.pop() ?? 0;
    count += 1;
    yield Math.floor(total / count);
  }
}

const inbox: number[] = [];
const mean = average(inbox);
inbox.push(10);
print(next(mean));
inbox.push(20);
print(next(mean));
