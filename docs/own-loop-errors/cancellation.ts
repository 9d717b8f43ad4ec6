// title: Step 10: cancellation is an exception, thrown in
// watch: The soup would take 60 s. It ends at 5 s, at the yield where it stands, and its finally block still turns the stove off.
// continues: own-loop-errors/failing

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
    return task.result();
  }
}

const loop = new Loop();

type Coroutine = Generator<Future, unknown, void>;

class CancelledError extends Error {}

class Future {
  done = false;
  value: unknown = null;
  error: Error | null = null;
  callbacks: Callback[] = [];

  setResult(value: unknown) {
    this.value = value;
    this.finish();
  }

  setException(error: Error) {
    this.error = error;
    this.finish();
  }

  finish() {
    this.done = true;
    for (const callback of this.callbacks) {
      loop.callSoon(callback);
    }
  }

  result() {
    if (this.error !== null) throw this.error;
    return this.value;
  }

  cancel() {
    if (this.done) return false;
    this.setException(new CancelledError());
    return true;
  }

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.result();
  }
}

class Task extends Future {
  waitsFor: Future | null = null;
  mustCancel = false;

  constructor(readonly coroutine: Coroutine) {
    super();
    loop.callSoon(() => this.step());
  }

  override cancel() {
    if (this.done) return false;
    if (!this.waitsFor?.cancel()) this.mustCancel = true;
    return true;
  }

  step() {
    const isCancelled = this.mustCancel;
    this.mustCancel = false;
    this.waitsFor = null;
    try {
      const step = isCancelled
        ? this.coroutine.throw(new CancelledError())
        : this.coroutine.next();
      if (step.done) {
        this.setResult(step.value);
      } else {
        this.waitsFor = step.value;
        step.value.callbacks.push(() => this.step());
      }
    } catch (error) {
      this.setException(error as Error);
    }
  }
}

function* sleep(seconds: number) {
  const future = new Future();
  const wake = () => {
    if (!future.done) future.setResult(null);
  };
  loop.callLater(seconds, wake);
  yield* future;
}

function* makeSoup() {
  try {
    print(`${loop.now} s: soup on the stove`);
    yield* sleep(60);
    print("never printed");
  } finally {
    print(`${loop.now} s: stove off`);
  }
}

function* main() {
  const soup = new Task(makeSoup());
  yield* sleep(5);
  print(`${loop.now} s: not hungry any more`);
  soup.cancel();
  try {
    yield* soup;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print(`${loop.now} s: no soup`);
  }
}

loop.runUntilComplete(main());
