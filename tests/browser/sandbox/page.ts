// Owns the page under attack: the engine alone, without the site around it, and what the tests ask of it.
import { defaultBudgets } from "../../../src/engines/budgets";
import type { Budgets, EngineMessage, Language, SandboxEngine } from "../../../src/engines";
import { fetchPart } from "../../../src/engines/cpython/page/download";
import { type CPythonBundle, partNames } from "../../../src/engines/cpython/page/files";
import { createFrameEngine } from "../../../src/engines/sandbox/frame-engine";
import type { SandboxScripts } from "../../../src/engines/sandbox/frame-host";

declare const scripts: SandboxScripts;
declare const cpython: CPythonBundle;

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

/** What a program that got out could have changed. */
export interface PageState {
  address: string;
  title: string;
  canary: string | null;
  storage: [string, unknown][];
  cookie: string;
  escaped: boolean;
}

export interface AttackReport {
  attack: RunReport;
  /** The run after it. */
  next: RunReport;
  before: PageState;
  after: PageState;
}

export interface RunOptions {
  language?: Language;
  budgets?: Partial<Budgets>;
  /** In milliseconds, from its first output: how long it takes to begin is the machine's. */
  stopAfter?: number;
}

export interface Sandbox {
  warm(): void;
  run(code: string, options?: RunOptions): Promise<RunReport>;
  /** Starts two runs in one turn and returns the reports of both. */
  runBoth(first: string, second: string): Promise<[RunReport, RunReport]>;
  /** Runs the attack, then the other program, and sends an `AttackReport` to the server. */
  attack(language: Language, code: string, next: string): void;
}

const engine = createFrameEngine(scripts);

let python: Promise<SandboxEngine> | null = null;

/** As the site does it, from the test's own server. */
async function openPython(): Promise<SandboxEngine> {
  const { script, harness, lock, parts } = cpython;
  const { signal } = new AbortController();
  const blobs = await Promise.all(
    partNames.map(async (name) => [name, await fetchPart(parts[name], () => undefined, signal)] as const),
  );
  const files = { harness, lock, parts: Object.fromEntries(blobs) };
  return createFrameEngine({ frame: scripts.frame, worker: { script, files } }, 60);
}

async function run(code: string, options: RunOptions = {}): Promise<RunReport> {
  const { language = "typescript", budgets = {}, stopAfter } = options;
  const engineOfRun = language === "python" ? await (python ??= openPython()) : engine;
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
    const stop = engineOfRun.start(
      { language, code, era: null },
      { ...defaultBudgets, ...budgets },
      (message) => {
        if (message.type === "events") {
          report.events += message.events.length;
          for (const event of message.events) if (event.type === "output") report.output += event.text;
          if (report.output === "" || report.millisecondsToOutput !== null) return;
          report.millisecondsToOutput = performance.now() - begun;
          if (stopAfter !== undefined) setTimeout(stop, stopAfter);
          return;
        }
        report.messages.push(message);
        if (message.type === "started") return;
        report.milliseconds = performance.now() - begun;
        report.longestGap = gaps();
        resolve(report);
      },
    );
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

function pageState(): PageState {
  return {
    address: location.href,
    title: document.title,
    canary: document.querySelector("#canary")?.textContent ?? null,
    storage: Object.entries(localStorage),
    cookie: document.cookie,
    escaped: "escaped" in globalThis,
  };
}

async function attack(language: Language, code: string, nextCode: string): Promise<void> {
  const before = pageState();
  const attackReport = await run(code, { language });
  const next = await run(nextCode, { language });
  // What left the sandbox late would arrive by now.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const report: AttackReport = { attack: attackReport, next, before, after: pageState() };
  await fetch("/report", { method: "POST", body: JSON.stringify(report) });
}

const sandbox: Sandbox = {
  warm() {
    engine.warm();
  },
  run,
  runBoth: (first, second) => Promise.all([run(first), run(second)]),
  attack(language, code, next) {
    void attack(language, code, next);
  },
};

Object.assign(globalThis, { sandbox });
