// title: After: a generator that listens
// watch: Each number that is sent comes out of the yield. close() raises an exception where the generator stands, and its finally block runs.

import { print } from "corolla/builtins";

function* average(): Generator<number, void, number> {
  let total = 0;
  let count = 0;
  try {
    let mean = 0;
    while (true) {
      total += yield mean;
      count += 1;
      mean = Math.floor(total / count);
    }
  } finally {
    print("counted:", count);
  }
}

const mean = average();
mean.next();
print(mean.next(10).value);
print(mean.next(20).value);
mean.return();
