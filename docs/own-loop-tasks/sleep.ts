// title: Step 7: sleep is a future and a timer
// watch: The classic pair of compute() and print_sum(), on a loop that has nothing of asyncio in it.
// continues: futures

import { print } from "corolla/builtins";

type Callback = () => void;
type Coroutine = Generator<Future, unknown, void>;

class Loop {
  now = 0;
  private readonly ready: Callback[] = [];
  private readonly timers: [when: number, callback: Callback][] = [];

  callSoon(callback: Callback) {
    this.ready.push(callback);
  }

  callLater(seconds: number, callback: Callback) {
    this.timers.push([this.now + seconds, callback]);
    this.timers.sort((one, other) => one[0] - other[0]);
  }

  run() {
    while (true) {
      if (this.ready.length === 0) {
        const timer = this.timers.shift();
        if (timer === undefined) return;
        this.now = timer[0];
        this.ready.push(timer[1]);
      }
      this.ready.shift()?.();
    }
  }
}

const loop = new Loop();

class Future {
  private done = false;
  private result: unknown = null;
  readonly callbacks: Callback[] = [];

  setResult(result: unknown) {
    this.done = true;
    this.result = result;
    for (const callback of this.callbacks) {
      loop.callSoon(callback);
    }
  }

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.result;
  }
}

class Task {
  constructor(private readonly coroutine: Coroutine) {
    loop.callSoon(() => this.step());
  }

  private step() {
    const step = this.coroutine.next();
    if (step.done) return;
    step.value.callbacks.push(() => this.step());
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
