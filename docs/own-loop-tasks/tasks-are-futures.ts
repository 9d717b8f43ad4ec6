// title: Step 8: a task is a future
// watch: main() waits for the tea, and then for the toast. The last line says when it had both.
// continues: own-loop-tasks/sleep

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

  runUntilComplete(coroutine: Coroutine) {
    const task = new Task(coroutine);
    while (!task.done) this.runOnce();
    return task.value;
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

class Task extends Future {
  constructor(readonly coroutine: Coroutine) {
    super();
    loop.callSoon(() => this.step());
  }

  step() {
    const step = this.coroutine.next();
    if (step.done) {
      this.setResult(step.value);
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

function* make(what: string, seconds: number) {
  yield* sleep(seconds);
  print(`${loop.now} s: ${what} is ready`);
  return what;
}

function* main() {
  const tea = new Task(make("tea", 3));
  const toast = new Task(make("toast", 2));
  const drink = yield* tea;
  const food = yield* toast;
  return `${loop.now} s: ${drink} and ${food}`;
}

print(loop.runUntilComplete(main()));
