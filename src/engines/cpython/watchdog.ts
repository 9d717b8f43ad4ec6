// Owns ending a Python program that computes without end: another thread sets the flag that the interpreter looks at.
import { Worker } from "node:worker_threads";

export interface Watchdog {
  /** What Pyodide takes as its interrupt buffer. */
  readonly flag: Uint8Array;
  /** Interrupts Python if `body` takes longer than that, again and again until it ends. */
  watch<Result>(seconds: number, body: () => Result): Result;
}

const SIGINT = 2;

/** Pyodide reads the flag and then clears it: what is set between the two is lost. So it is set until it was heard. */
const script = `
  const { parentPort, workerData: flag } = require("node:worker_threads");
  let timer;
  const interrupt = () => {
    flag[0] = ${SIGINT};
    timer = setTimeout(interrupt, 20);
  };
  parentPort.on("message", (seconds) => {
    clearTimeout(timer);
    if (seconds !== null) timer = setTimeout(interrupt, seconds * 1000);
  });
`;

/** Its thread does not keep the process alive. */
export function createWatchdog(): Watchdog {
  const flag = new Uint8Array(new SharedArrayBuffer(1));
  const thread = new Worker(script, { eval: true, workerData: flag });
  thread.unref();
  return {
    flag,
    watch(seconds, body) {
      flag[0] = 0;
      thread.postMessage(seconds);
      try {
        return body();
      } finally {
        thread.postMessage(null);
      }
    },
  };
}
