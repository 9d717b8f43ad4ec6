// title: Step 5: a task runs a generator
// watch: Both tasks exist before anything runs. Each keeps what its generator returned.
// continues: callbacks

import { print } from "corolla/builtins";

type Callback = () => void;

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

class Task {
  result: string | null = null;

  constructor(
    private readonly coroutine: Generator<number, string, void>,
  ) {
    loop.callSoon(() => this.step());
  }

  private step() {
    const step = this.coroutine.next();
    if (step.done) {
      this.result = step.value;
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
print(`${loop.now} s: ${tea.result}, ${toast.result}`);
