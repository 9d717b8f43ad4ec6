// title: Step 7: sleep is a future and a timer
// watch: compute() and print_sum(), on a loop that has nothing of asyncio in it. The task sees one coroutine, not two.
// continues: own-loop-tasks/futures

import { print } from "corolla/builtins";

type Callback = () => void;

class Loop {
  now = 0;
  ready: Callback[] = [];
  timers: [when: number, callback: Callback][] = [];

  callSoon(callback: Callback) {
    this.ready.push(callback);
  }

  callLater(seconds: number, callback: Callback) {
    this.timers.push([this.now + seconds, callback]);
    this.timers.sort(([one], [other]) => one - other);
  }

  runOnce() {
    let callback = this.ready.shift();
    if (callback === undefined) {
      const timer = this.timers.shift();
      if (timer === undefined) throw new Error("nobody left");
      [this.now, callback] = timer;
    }
    callback();
  }

  run() {
    while (this.ready.length > 0 || this.timers.length > 0) {
      this.runOnce();
    }
  }
}

const loop = new Loop();

type Coroutine = Generator<Future, unknown, void>;

class Future {
  done = false;
  value: unknown = null;
  callbacks: Callback[] = [];

  setResult(value: unknown) {
    this.done = true;
    this.value = value;
    for (const callback of this.callbacks) {
      loop.callSoon(callback);
    }
  }

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.value;
  }
}

class Task {
  value: unknown = null;

  constructor(readonly coroutine: Coroutine) {
    loop.callSoon(() => this.step());
  }

  step() {
    const step = this.coroutine.next();
    if (step.done) {
      this.value = step.value;
    } else {
      step.value.callbacks.push(() => this.step());
    }
  }
}

function* sleep(seconds: number) {
  const future = new Future();
  loop.callLater(seconds, () => future.setResult(null));
  yield* future;
}

function* compute(
  x: number,
  y: number,
): Generator<Future, number, void> {
  print(`${loop.now} s: compute ${x} + ${y} ...`);
  yield* sleep(1);
  return x + y;
}

function* printSum(x: number, y: number) {
  const result = yield* compute(x, y);
  print(`${loop.now} s: ${x} + ${y} = ${result}`);
}

new Task(printSum(1, 2));
loop.run();
