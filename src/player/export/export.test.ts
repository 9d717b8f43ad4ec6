import { expect, test } from "vitest";
import type { Trace, TraceEvent } from "../../runtime";
import { chromeTrace } from "./chrome-trace";
import { issueReport } from "./issue-report";
import { lanesSvg } from "./lanes-svg";
import { pythonFile } from "./python-file";
import { stretchesOf } from "./stretches";

const events: TraceEvent[] = [
  { type: "loop-started", time: 0 },
  { type: "task-created", time: 0, task: 1, name: "<main> & co", coroutine: "main", creator: null },
  { type: "task-running", time: 0, task: 1 },
  { type: "output", time: 0, stream: "stdout", text: "begin\n", task: 1 },
  { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: 1.5 } },
  { type: "clock-advanced", time: 1.5, from: 0 },
  { type: "task-ready", time: 1.5, task: 1 },
  { type: "task-running", time: 1.5, task: 1 },
  { type: "clock-blocked", time: 2, from: 1.5, task: 1 },
  { type: "output", time: 2, stream: "stderr", text: "end\n", task: 1 },
  { type: "task-done", time: 2, task: 1, outcome: "returned", value: "None" },
];
const trace: Trace = {
  engine: { name: "cpython", version: "3.14.2" },
  events,
  outcome: { type: "raised", exception: "ValueError", message: "no", traceback: [] },
};

test("a task's stretches follow one another from its creation to its end", () => {
  expect(stretchesOf(trace)).toEqual([
    {
      task: 1,
      name: "<main> & co",
      created: 0,
      stretches: [
        { doing: "suspended", from: 0, to: 1.5, detail: "sleep until 1.5 s" },
        { doing: "blocked", from: 1.5, to: 2, detail: "a blocking call" },
      ],
      end: { time: 2, outcome: "returned", value: "None" },
    },
  ]);
});

test("a task that never ends is drawn to the end of the run", () => {
  const unfinished = { ...trace, events: events.slice(0, 6) };
  expect(stretchesOf(unfinished)[0]?.stretches).toMatchObject([{ from: 0, to: 1.5 }]);
});

test("a Chrome trace has the shape that Perfetto reads: named threads, whole microseconds, no negative length", () => {
  const { traceEvents, displayTimeUnit } = chromeTrace(trace, "Title");
  expect(displayTimeUnit).toBe("ms");
  for (const event of traceEvents) {
    expect(event).toMatchObject({ pid: 1, name: expect.any(String) as string });
    expect(Number.isSafeInteger(event.tid)).toBe(true);
    if (event.ph === "M") expect(event.args).toMatchObject({ name: expect.any(String) as string });
    else expect(Number.isSafeInteger(event.ts) && (event.ts ?? -1) >= 0).toBe(true);
    if (event.ph === "X") expect(event.dur).toBeGreaterThan(0);
    if (event.ph === "i") expect(event.s).toBe("t");
  }
  expect(traceEvents.filter(({ ph }) => ph === "X")).toMatchObject([
    { name: "suspended: sleep until 1.5 s", tid: 1, ts: 0, dur: 1_500_000 },
    { name: "blocked: a blocking call", tid: 1, ts: 1_500_000, dur: 500_000 },
  ]);
  expect(traceEvents.filter(({ ph }) => ph === "i").map(({ name }) => name)).toEqual([
    "returned",
    "begin",
    "end",
  ]);
});

test("in a Chrome trace each thread has one name, and what it does never overlaps, whatever the fractions of a microsecond", () => {
  const third = 1e-6 / 3;
  const steps = Array.from({ length: 40 }, (_, step): TraceEvent[] => {
    const [time, until] = [step * 5 * third, (step + 1) * 5 * third];
    return [1, 2].flatMap((task): TraceEvent[] => [
      { type: "task-running", time, task },
      { type: "task-suspended", time, task, on: { kind: "sleep", until } },
    ]);
  });
  const created = [1, 2].map((task): TraceEvent => {
    return { type: "task-created", time: 0, task, name: `Task-${task}`, coroutine: "main", creator: null };
  });
  const exported = chromeTrace({ ...trace, events: [...created, ...steps.flat()] }, "Title");
  const { traceEvents } = JSON.parse(JSON.stringify(exported)) as typeof exported;
  const names = traceEvents.filter(({ ph }) => ph === "M").map(({ name, tid }) => `${name} ${tid}`);
  expect(names).toEqual(["process_name 0", "thread_name 0", "thread_name 1", "thread_name 2"]);
  for (const tid of [1, 2]) {
    const stretches = traceEvents.filter((event) => event.ph === "X" && event.tid === tid);
    expect(stretches.length).toBeGreaterThan(30);
    let free = 0;
    for (const { ts = -1, dur = -1 } of stretches) {
      expect(ts).toBeGreaterThanOrEqual(free);
      expect(dur).toBeGreaterThan(0);
      free = ts + dur;
    }
  }
});

test("a Python file has its output below, as comments, and stays a program", () => {
  expect(pythonFile({ title: "Title", source: "print(1)\n\n", trace })).toBe(
    [
      "# Title",
      "",
      "print(1)",
      "",
      "",
      "# What it prints, and when in virtual time (CPython 3.14.2):",
      "#   0.00 s  begin",
      "#   2.00 s  (stderr) end",
      "# It ends with ValueError: no.",
      "",
    ].join("\n"),
  );
  expect(pythonFile({ title: "Title", source: "print(1)", trace: null })).toBe("# Title\n\nprint(1)\n");
});

test("the drawing is XML, whatever a task is called", () => {
  const svg = lanesSvg(trace, 'a "title" \u0000');
  expect(svg).toContain("&lt;main&gt; &amp; co");
  expect(svg).toContain("<title>a &quot;title&quot; </title>");
  expect(svg).not.toContain("\u0000");
  expect(svg.match(/<rect [^>]*><title>/g)).toHaveLength(2);
});

test("a run without time can be drawn, too", () => {
  const empty: Trace = { ...trace, events: [], outcome: { type: "returned" } };
  expect(lanesSvg(empty, "nothing")).not.toMatch(/NaN|Infinity/);
});

test("a report for an issue holds the code in a fence that the code cannot close", () => {
  const text = issueReport({
    title: "Title",
    language: "python",
    code: "print('```')\n",
    trace,
    page: "https://example.org/docs",
  });
  expect(text).toContain("````python\nprint('```')\n````");
  expect(text).toContain("0.00 s  begin\n2.00 s  end");
  expect(text).toContain("on cpython 3.14.2; it ends with ValueError: no");
});
