// Owns the proof that a Python twin's run is told in Python's names and lines, and only where the twins do the same.
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { traceOfPython } from "./twin-trace";

const events: TraceEvent[] = [
  { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "sayHello", creator: null, line: 4 },
  { time: 0, type: "output", stream: "stdout", text: "sayHello\n", task: 1, line: 2 },
  { time: 0, type: "report", kind: "other", text: "coroutine 'sayHello' was never awaited", task: null },
];
const outcome = { type: "returned" } as const;
const listing = { lines: [] };
const twins = {
  differs: null,
  fails: null,
  continues: null,
  typescript: {
    ...listing,
    source: "async function sayHello() {\n  print('sayHello');\n}\nrun(sayHello());\n",
    code: "",
    map: "",
    marks: [],
    trace: { engine: { name: "corolla", version: "1" } as const, events, outcome },
  },
  python: {
    ...listing,
    source: "async def say_hello():\n    print('sayHello')\nrun(say_hello())\n",
    version: "3.14.2",
    transcript: {
      lines: [{ time: 0, task: "Task-1", stream: "stdout" as const, text: "sayHello" }],
      statements: [],
      end: { time: 0, outcome: "returned" },
    },
  },
};

test("names and lines are Python's, and what was printed stays as it was", () => {
  expect(traceOfPython(twins)).toEqual({
    engine: { name: "cpython", version: "3.14.2" },
    outcome,
    events: [
      { ...events[0], coroutine: "say_hello", line: 3 },
      events[1],
      { ...events[2], text: "coroutine 'say_hello' was never awaited" },
    ],
  });
});

test("where the twins differ, the recording alone is told", () => {
  const told = traceOfPython({ ...twins, differs: "They do." });
  expect(told.events.map(({ type }) => type)).toEqual(["task-created", "output", "loop-closed"]);
});
