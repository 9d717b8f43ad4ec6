// title: Step 4: a loop of callbacks
// watch: The three lines come in the order of their moments, not in the order in which they were asked for.

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

function say(text: string) {
  return () => print(`${loop.now} s: ${text}`);
}

loop.callLater(2, say("third"));
loop.callSoon(say("first"));
loop.callLater(1, say("second"));
loop.run();
