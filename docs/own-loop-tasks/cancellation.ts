// title: Step 9: cancellation is an exception, thrown in
// watch: The soup would take 60 s. It ends at 5 s, at the yield where it stands, and its finally block still turns the stove off.
// continues: tasks-are-futures

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

  runUntilComplete(coroutine: Coroutine) {
    const task = new Task(coroutine);
    while (!task.done) {
      if (this.ready.length === 0) {
        const timer = this.timers.shift();
        if (timer === undefined) break;
        this.now = timer[0];
        this.ready.push(timer[1]);
      }
      this.ready.shift()?.();
    }
    return task.get();
  }
}

const loop = new Loop();

class CancelledError extends Error {}

class Future {
  done = false;
  private result: unknown = null;
  private error: Error | null = null;
  readonly callbacks: Callback[] = [];

  finish(result: unknown, error: Error | null = null) {
    if (this.done) return;
    this.done = true;
    this.result = result;
    this.error = error;
    for (const callback of this.callbacks) {
      loop.callSoon(callback);
    }
  }

  get() {
    if (this.error !== null) throw this.error;
    return this.result;
  }

  cancel() {
    this.finish(null, new CancelledError());
  }

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.get();
  }
}

class Task extends Future {
  private waitingFor: Future | null = null;
  private mustCancel = false;

  constructor(private readonly coroutine: Coroutine) {
    super();
    loop.callSoon(() => this.step());
  }

  override cancel() {
    if (this.waitingFor !== null) {
      this.waitingFor.cancel();
    } else {
      this.mustCancel = true;
    }
  }

  private step() {
    this.waitingFor = null;
    const error = this.mustCancel ? new CancelledError() : null;
    this.mustCancel = false;
    try {
      const step =
        error === null
          ? this.coroutine.next()
          : this.coroutine.throw(error);
      if (step.done) {
        this.finish(step.value);
      } else {
        this.waitingFor = step.value;
        step.value.callbacks.push(() => this.step());
      }
    } catch (raised) {
      this.finish(null, raised as Error);
    }
  }
}

function* sleep(seconds: number) {
  const future = new Future();
  loop.callLater(seconds, () => future.finish(null));
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
