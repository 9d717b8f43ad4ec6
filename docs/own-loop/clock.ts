// title: Step 3: a clock and timers
// watch: The clock is a variable of the program. It stands at 0, jumps to 2, jumps to 3: five seconds of waiting in three.
// continues: own-loop/ready-queue

import { print } from "corolla/builtins";

type Work = Generator<number, void, void>;
let now = 0;
const ready: Work[] = [];
const timers: [when: number, work: Work][] = [];

function* make(what: string, seconds: number) {
  print(`${now} s: ${what} begins`);
  yield seconds;
  print(`${now} s: ${what} is done`);
}

function run() {
  while (true) {
    let work = ready.shift();
    if (work === undefined) {
      const timer = timers.shift();
      if (timer === undefined) return;
      [now, work] = timer;
    }
    const step = work.next();
    if (step.done) continue;
    timers.push([now + step.value, work]);
    timers.sort(([one], [other]) => one - other);
  }
}

ready.push(make("tea", 3));
ready.push(make("toast", 2));
run();
print(`${now} s: nobody is left`);
