// Owns the page under attack: the engine alone, without the site around it, and what the tests ask of it.
import { defaultBudgets } from "../../../src/engines/budgets";
import type { Budgets, EngineMessage } from "../../../src/engines";
import { createFrameEngine } from "../../../src/engines/sandbox/frame-engine";
import type { SandboxScripts } from "../../../src/engines/sandbox/frame-host";

declare const scripts: SandboxScripts;

export interface RunReport {
  output: string;
  /** Everything that was heard but the events: `started`, then `finished` or `failed`. */
  messages: Exclude<EngineMessage, { type: "events" }>[];
  events: number;
  millisecondsToOutput: number | null;
  milliseconds: number;
  /** The longest time in which the page's main thread took up nothing. */
  longestGap: number;
}

export interface Sandbox {
  warm(): void;
  run(code: string, budgets?: Partial<Budgets>, stopAfter?: number): Promise<RunReport>;
  /** Starts two runs in one turn and returns the reports of both. */
  runBoth(first: string, second: string): Promise<[RunReport, RunReport]>;
  dispose(): void;
}

const engine = createFrameEngine(scripts);

function run(code: string, budgets: Partial<Budgets> = {}, stopAfter?: number): Promise<RunReport> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const gaps = watchGaps();
    const report: RunReport = {
      output: "",
      messages: [],
      events: 0,
      millisecondsToOutput: null,
      milliseconds: 0,
      longestGap: 0,
    };
    const stop = engine.start(
      { language: "typescript", code, era: null },
      { ...defaultBudgets, ...budgets },
      (message) => {
        if (message.type === "events") {
          report.events += message.events.length;
          for (const event of message.events) if (event.type === "output") report.output += event.text;
          if (report.output !== "") report.millisecondsToOutput ??= performance.now() - begun;
          return;
        }
        report.messages.push(message);
        if (message.type === "started") return;
        report.milliseconds = performance.now() - begun;
        report.longestGap = gaps();
        resolve(report);
      },
    );
    if (stopAfter !== undefined) setTimeout(stop, stopAfter);
  });
}

/** What starts returns what stops, and how it went. */
function watchGaps(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last);
  };
}

const sandbox: Sandbox = {
  warm() {
    engine.warm();
  },
  run,
  runBoth: (first, second) => Promise.all([run(first), run(second)]),
  dispose() {
    engine.dispose();
  },
};

Object.assign(globalThis, { sandbox });
