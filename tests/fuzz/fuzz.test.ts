// Owns the differential test of the runtime against CPython: random programs run in both, and a search that finds bugs.
import * as esbuild from "esbuild-wasm";
import * as fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { createCompiler } from "../../src/compile";
import { createCPython } from "../../src/engines/cpython/node";
import { Queue, Semaphore, Task } from "../../src/runtime";
import { programs } from "./arbitraries";
import { fuzz } from "./fuzz";
import type { Construct, Manager, Stateful } from "./tree";
import { type Engines, runCode } from "./twins";

const count = 500;
/** One and the same in `npm test`, so that its outcome belongs to the change at hand; `npm run fuzz` looks for new ones. */
const seed = Number(process.env["COROLLA_FUZZ_SEED"] ?? 20_261_121);
const minutes = 60_000;

let engines: Engines;
beforeAll(async () => {
  engines = { python: await createCPython(), compiler: createCompiler(esbuild), runCode };
});
afterEach(() => {
  vi.restoreAllMocks();
});

test(
  `${count} random programs do in the runtime what they do in CPython, seed ${seed}`,
  { timeout: 10 * minutes },
  async () => {
    const result = await fuzz(engines, { count, seed, secondsToShrink: 60 });
    expect(result.divergence?.report ?? "no difference").toBe("no difference");
    expect(result.programs).toBe(count);
  },
);

/** Each construct that a program may consist of: none is left out in silence. */
const constructs: Record<Construct | Manager["type"] | Stateful["type"], true> = {
  acquire: true,
  adopt: true,
  asCompleted: true,
  ask: true,
  await: true,
  barrierAbort: true,
  barrierReset: true,
  barrierWait: true,
  block: true,
  break: true,
  call: true,
  cancel: true,
  cancelSelf: true,
  condition: true,
  conditionWait: true,
  conditionWaitFor: true,
  crowd: true,
  event: true,
  eventClear: true,
  eventSet: true,
  eventWait: true,
  future: true,
  gather: true,
  get: true,
  getNowait: true,
  give: true,
  group: true,
  iterate: true,
  later: true,
  lock: true,
  look: true,
  made: true,
  notify: true,
  pause: true,
  print: true,
  put: true,
  putNowait: true,
  queue: true,
  queueGet: true,
  queueJoin: true,
  queuePut: true,
  raise: true,
  release: true,
  repeat: true,
  reschedule: true,
  return: true,
  setVariable: true,
  settle: true,
  shield: true,
  showVariable: true,
  shutdown: true,
  sleep: true,
  spawn: true,
  stack: true,
  stackAwait: true,
  stackCallback: true,
  stackEnter: true,
  state: true,
  step: true,
  take: true,
  task: true,
  taskDone: true,
  thread: true,
  timeout: true,
  try: true,
  tryStar: true,
  uncancel: true,
  wait: true,
  waitFor: true,
  whenDone: true,
  with: true,
  withVariable: true,
  yield: true,
};

test("every construct occurs in that many programs", () => {
  const found = new Set<string>();
  for (const program of fc.sample(programs, { seed, numRuns: count })) {
    JSON.stringify(program, (key, value: unknown) => {
      if (key === "type" && typeof value === "string") found.add(value);
      return value;
    });
  }
  expect([...found].sort()).toEqual(Object.keys(constructs).sort());
});

/** Where the searches below begin, so that they find in every run what they find in this one. */
const plantedSeed = 3;

test(
  "a bug in the runtime is found, made small and told with both listings",
  { timeout: 5 * minutes },
  async () => {
    // A request to cancel can never be taken back.
    vi.spyOn(Task.prototype, "uncancel").mockImplementation(function (this: Task) {
      return this.cancelling();
    });
    const { divergence, programs: run } = await fuzz(engines, {
      count,
      seed: plantedSeed,
      secondsToShrink: 20,
    });
    if (divergence === null) throw new Error(`In ${count} programs the planted bug made no difference.`);
    expect(run).toBeLessThan(100);
    expect(divergence.report).toContain("--- Python ---\nimport asyncio\n");
    expect(divergence.report).toContain('--- TypeScript ---\nimport * as asyncio from "corolla";\n');
    expect(divergence.report).toContain(
      `npm run fuzz -- --seed ${divergence.seed} --path ${divergence.path}`,
    );
    expect(divergence.report.split("\n").length).toBeLessThan(120);

    // The seed and the path lead to the same program, which differs only as long as the bug is there.
    const again = { count: 1, seed: divergence.seed, path: divergence.path, secondsToShrink: 0 };
    expect((await fuzz(engines, again)).divergence?.difference).toBe(divergence.difference);
    vi.restoreAllMocks();
    expect((await fuzz(engines, again)).divergence).toBeNull();
  },
);

/** Who is woken and cancelled in one turn must pass on what it was woken for: random programs seldom meet that by chance. */
const keptForItself: Record<string, () => void> = {
  "a place of a semaphore": () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the semaphore, below
    const { leaveLine } = Semaphore.prototype;
    vi.spyOn(Semaphore.prototype, "leaveLine").mockImplementation(function (this: Semaphore, waiter, error) {
      leaveLine.call(this, waiter, error === null ? null : new Error("no cancellation"));
    });
  },
  "an item of a queue": () => {
    vi.spyOn(Queue.prototype, "giveUpGetting").mockImplementation((waiter) => void waiter.cancel());
  },
};

test.for(Object.entries(keptForItself))(
  "%s that a cancelled task does not pass on is found",
  { timeout: 5 * minutes },
  async ([, plant]) => {
    plant();
    const result = await fuzz(engines, { count, seed: plantedSeed, secondsToShrink: 0 });
    expect(result.divergence).not.toBeNull();
  },
);

test.for([
  { bug: "a sleep that takes longer", find: /asyncio\.sleep\(1,/g, put: "asyncio.sleep(1.5," },
  { bug: "an error of another class", find: /new asyncio\.ValueError\(/g, put: "new asyncio.RuntimeError(" },
  { bug: "a cancellation that loses its message", find: /\.cancel\("\w+"\)/g, put: ".cancel()" },
  { bug: "a shield that protects nothing", find: /asyncio\.shield\(/g, put: "(" },
])("$bug in the TypeScript is found", { timeout: 5 * minutes }, async ({ find, put }) => {
  const broken = { ...engines, runCode: (code: string) => runCode(code.replaceAll(find, put)) };
  const result = await fuzz(broken, { count, seed: plantedSeed, secondsToShrink: 0 });
  expect(result.divergence).not.toBeNull();
});
