import { expect, test } from "vitest";
import type { Outcome, Trace, TraceEvent } from "../runtime";
import { compareTranscripts } from "./compare";
import {
  formatTranscript,
  parseTranscript,
  transcriptLines,
  transcriptOf,
  type Transcript,
} from "./transcript";

function write(text: string, time = 0, task: number | null = null, stream: "stdout" | "stderr" = "stdout") {
  return { type: "output", stream, text, time, task } satisfies TraceEvent;
}

const created = {
  type: "task-created",
  time: 0,
  task: 1,
  name: "Task-1",
  coroutine: "main",
  creator: null,
} satisfies TraceEvent;

const first = { time: 0, task: "Task-1", stream: "stdout", text: "Hello\tWorld!" } as const;
const second = { time: 0.30000000000000004, task: null, stream: "stderr", text: "" } as const;

const recorded: Transcript = {
  version: "3.14.2",
  file: "hello-world.py",
  sha256: "0123456789abcdef",
  lines: [first, second],
  statements: [],
  end: { time: 1.5, outcome: "raised RuntimeError: first line\nsecond line" },
};

test("one write of several lines gives several lines, an empty one included", () => {
  expect(transcriptLines([created, write("a\n\nb\n", 2, 1)])).toEqual([
    { time: 2, task: "Task-1", stream: "stdout", text: "a" },
    { time: 2, task: "Task-1", stream: "stdout", text: "" },
    { time: 2, task: "Task-1", stream: "stdout", text: "b" },
  ]);
});

test("a line begun by one write and ended by another has the time and task of the first", () => {
  expect(transcriptLines([created, write("a", 1, 1), write("b\n", 2)])).toEqual([
    { time: 1, task: "Task-1", stream: "stdout", text: "ab" },
  ]);
});

test("the streams are joined each by itself, in the order in which their lines began", () => {
  const events = [write("out"), write("err\n", 0, null, "stderr"), write("put\n")];
  expect(transcriptLines(events).map(({ text }) => text)).toEqual(["output", "err"]);
});

test("a last line without an end is a line, and an empty write is none", () => {
  expect(transcriptLines([write(""), write("end")]).map(({ text }) => text)).toEqual(["end"]);
});

function traceOf(events: TraceEvent[], outcome: Outcome): Trace {
  return { engine: { name: "corolla", version: "1" }, events, outcome };
}

test("a raised outcome is told with its class and message, the end time is that of the last event", () => {
  const trace = traceOf([write("x\n", 3)], {
    type: "raised",
    exception: "CancelledError",
    message: "",
    traceback: [],
  });
  expect(transcriptOf(trace).end).toEqual({ time: 3, outcome: "raised CancelledError" });
});

test("a stopped run has no transcript", () => {
  const trace = traceOf([], { type: "stopped", reason: "time", sentence: "It ran too long." });
  expect(() => transcriptOf(trace)).toThrow("It ran too long.");
});

test("a transcript is one line of text an output line", () => {
  expect(formatTranscript(recorded)).toBe(
    [
      "# CPython 3.14.2 · hello-world.py sha256:0123456789abcdef",
      "0\tTask-1\tstdout\tHello\tWorld!",
      "0.30000000000000004\t-\tstderr\t",
      "1.5\t-\toutcome\traised RuntimeError: first line\\nsecond line",
      "",
    ].join("\n"),
  );
});

test("what is formatted is parsed back, odd task names included", () => {
  for (const task of ["Task-1", "-", "a\tb", "\\n", "back\\slash\n"]) {
    const transcript = { ...recorded, lines: [{ time: 1e-7, task, stream: "stdout" as const, text: "\\t" }] };
    expect(parseTranscript(formatTranscript(transcript))).toEqual(transcript);
  }
});

const session: Transcript = {
  ...recorded,
  statements: [
    { time: 0, first: 1, last: 3, after: 0 },
    { time: 0, first: 5, last: 5, after: 0 },
    { time: 1.5, first: 6, last: 6, after: 2 },
  ],
};

test("a session has its statements between the lines, and both ways give the same", () => {
  const text = formatTranscript(session);
  expect(text.split("\n").map((row) => row.split("\t").slice(2).join(" "))).toEqual([
    "",
    "statement 1-3",
    "statement 5-5",
    "stdout Hello World!",
    "stderr ",
    "statement 6-6",
    "outcome raised RuntimeError: first line\\nsecond line",
    "",
  ]);
  expect(parseTranscript(text)).toEqual(session);
  expect(() => parseTranscript(text.replace("5-5", "5"))).toThrow("Line 3");
});

test("a statement that printed another number of lines is a difference, its place in the source is none", () => {
  const moved = session.statements.map((statement) => ({ ...statement, first: 9, last: 9 }));
  expect(compareTranscripts(session, { ...session, statements: moved })).toBeNull();
  const late = session.statements.map((statement) => ({ ...statement, after: 2 }));
  expect(compareTranscripts(session, { ...session, statements: late })).toBe(
    "The statements differ: expected them after lines 0, 0, 2, got them after lines 2, 2, 2.",
  );
});

test("text that is no transcript is refused with its line", () => {
  const text = formatTranscript(recorded);
  expect(() => parseTranscript("")).toThrow(
    'Line 1 is no line of a transcript. Record it again with "npm run record".',
  );
  expect(() => parseTranscript(text.replace("stderr", "stdin"))).toThrow("Line 3");
  expect(() => parseTranscript(text.split("\n").slice(0, 3).join("\n"))).toThrow("Line 3");
  expect(() => parseTranscript(`${text}1\t-\toutcome\treturned\n`)).toThrow("Line 4");
});

test("equal runs have no difference, and neither have moments within the clock's resolution", () => {
  const later = { ...recorded, end: { ...recorded.end, time: 1.5 + 1e-12 } };
  expect(compareTranscripts(recorded, later)).toBeNull();
});

test("the first difference is named with text, stream, time and task", () => {
  const changed = { ...recorded, lines: [{ ...first, time: 1 }, second] };
  expect(compareTranscripts(recorded, changed)).toBe(
    'Line 1 differs: expected "Hello\\tWorld!" on stdout at 0 s from Task-1, got "Hello\\tWorld!" on stdout at 1 s from Task-1.',
  );
  expect(compareTranscripts(recorded, { ...recorded, lines: [first] })).toBe(
    'Line 2 differs: expected "" on stderr at 0.30000000000000004 s, got nothing.',
  );
});

test("a line too many, another task, stream or end are differences", () => {
  const variants = [
    { ...recorded, lines: [first, second, second] },
    { ...recorded, lines: [{ ...first, task: "Task-2" }, second] },
    { ...recorded, lines: [{ ...first, stream: "stderr" as const }, second] },
    { ...recorded, end: { time: 1.5, outcome: "returned" } },
    { ...recorded, end: { ...recorded.end, time: 2 } },
  ];
  for (const variant of variants) expect(compareTranscripts(recorded, variant)).toMatch(/differs: expected/);
});
