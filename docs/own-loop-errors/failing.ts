// title: Step 9: an error is a result, too
// watch: The toast burns at 2 s. Watch for the moment at which main() hears of it.
// continues: own-loop-tasks/tasks-are-futures

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

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.result();
  }
}

class Task extends Future {
  constructor(readonly coroutine: Coroutine) {
    super();
    loop.callSoon(() => this.step());
  }

  step() {
    try {
      const step = this.coroutine.next();
      if (step.done) {
        this.setResult(step.value);
      } else {
        step.value.callbacks.push(() => this.step());
      }
    } catch (error) {
      this.setException(error as Error);
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
  if (what === "toast") throw new Error("the toast is burnt");
  return what;
}

function* main() {
  const tea = new Task(make("tea", 3));
  const toast = new Task(make("toast", 2));
  const drink = yield* tea;
  print(`${loop.now} s: ${drink} is ready`);
  try {
    yield* toast;
  } catch (error) {
    print(`${loop.now} s:`, error);
  }
  return "tea without toast";
}

print(loop.runUntilComplete(main()));
