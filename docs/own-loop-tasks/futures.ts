// title: Step 6: a future is a result that is not there yet
// watch: Two tasks wait for one future. Nobody waits for a number of seconds: it is set_result that wakes both.
// continues: own-loop/tasks

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

function* reader(name: string) {
  print(`${loop.now} s: ${name} waits for the post`);
  const letter = yield* post;
  print(`${loop.now} s: ${name} reads ${letter}`);
}

const post = new Future();
new Task(reader("Ada"));
new Task(reader("Grace"));
loop.callLater(5, () => post.setResult("a postcard"));
loop.run();
