// Owns ending a Python program that computes without end: another thread sets the flag that the interpreter looks at.
import { Worker } from "node:worker_threads";

export interface Watchdog {
  /** What Pyodide takes as its interrupt buffer. */
  readonly flag: Uint8Array;
  /** Interrupts Python if `body` takes longer than that. */
  watch<Result>(seconds: number, body: () => Result): Result;
}

const SIGINT = 2;

const script = `
  const { parentPort, workerData: flag } = require("node:worker_threads");
  let timer;
  parentPort.on("message", (seconds) => {
    clearTimeout(timer);
    if (seconds !== null) timer = setTimeout(() => (flag[0] = ${SIGINT}), seconds * 1000);
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
