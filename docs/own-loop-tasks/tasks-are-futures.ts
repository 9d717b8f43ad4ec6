// title: Step 8: a task is a future, and failing is a result
// watch: The toast burns at 2 s, and nobody looks. main() hears of it at 3 s, where it waits for that task.
// continues: sleep

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

  *[Symbol.iterator](): Coroutine {
    if (!this.done) yield this;
    return this.get();
  }
}

class Task extends Future {
  constructor(private readonly coroutine: Coroutine) {
    super();
    loop.callSoon(() => this.step());
  }

  private step() {
    try {
      const step = this.coroutine.next();
      if (step.done) {
        this.finish(step.value);
      } else {
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
    print(`${loop.now} s: ${(error as Error).message}`);
  }
  return "eat what there is";
}

print(loop.runUntilComplete(main()));
