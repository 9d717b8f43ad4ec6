// title: Step 6: a future is a result that is not there yet
// watch: Two tasks wait for one future. Nobody waits for a number of seconds: it is set_result that wakes both.
// continues: own-loop/tasks

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
