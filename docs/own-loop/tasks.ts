// title: Step 5: a task runs a generator
// watch: Both tasks exist before anything runs. Each keeps what its generator returned.
// continues: own-loop/callbacks

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

type Coroutine = Generator<number, string, void>;

class Task {
  value: string | null = null;

  constructor(readonly coroutine: Coroutine) {
    loop.callSoon(() => this.step());
  }

  step() {
    const step = this.coroutine.next();
    if (step.done) {
      this.value = step.value;
    } else {
      loop.callLater(step.value, () => this.step());
    }
  }
}

function* make(what: string, seconds: number) {
  print(`${loop.now} s: ${what} begins`);
  yield seconds;
  return `${what} made in ${seconds} s`;
}

const tea = new Task(make("tea", 3));
const toast = new Task(make("toast", 2));
print("two tasks, and nothing has run");
loop.run();
print(`${loop.now} s: ${tea.value}, ${toast.value}`);
