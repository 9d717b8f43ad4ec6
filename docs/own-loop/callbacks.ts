// title: Step 4: a loop of callbacks
// watch: The three lines come in the order of their moments, not in the order in which they were asked for.

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

function say(text: string) {
  return () => print(`${loop.now} s: ${text}`);
}

loop.callLater(2, say("third"));
loop.callSoon(say("first"));
loop.callLater(1, say("second"));
loop.run();
