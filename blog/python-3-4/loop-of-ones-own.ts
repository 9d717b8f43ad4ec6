// title: Before: a loop of one’s own
// watch: Two generators, and a dozen lines that decide whose turn it is. It works, but only with generators written for this very loop.

import { next, print } from "corolla/builtins";
import * as time from "corolla/time";

function* fetch(page: string, seconds: number) {
  print("asking for", page);
  yield seconds;
  print("got", page);
}

type Work = Generator<number, void, void>;
let now = 0;
const waiting: [when: number, work: Work][] = [
  [0, fetch("the index", 2)],
  [0, fetch("a picture", 1)],
];
while (true) {
  waiting.sort((one, other) => one[0] - other[0]);
  const entry = waiting.shift();
  if (entry === undefined) break;
  const [when, work] = entry;
  time.sleep(when - now);
  now = when;
  const seconds = next(work, null);
  if (seconds !== null) {
    waiting.push([now + seconds, work]);
  }
}
