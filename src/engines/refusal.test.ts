import { describe, expect, test } from "vitest";
import type { Compiled } from "../compile";
import type { Trace } from "../runtime";
import { checkRefusal } from "./compare";
import { refusalOf, traceOfRefusal } from "./refusal";
import { transcriptOf } from "./transcript";

const problem = { message: "No await here.", line: 2, column: 5, length: 5, lineText: "" };
const refused: Compiled = { type: "failed", problems: [problem] };
const recorded = { lines: [], statements: [], end: { time: 0, outcome: "raised SyntaxError: no (line 4)" } };
const trace = traceOfRefusal("SyntaxError", refused.problems);

test("a refusal is a run without events that names the line", () => {
  expect(trace).toMatchObject({
    events: [],
    outcome: {
      type: "raised",
      exception: "SyntaxError",
      message: "No await here.",
      traceback: [{ line: 2 }],
    },
  });
  expect(transcriptOf(trace).end.outcome).toBe("raised SyntaxError: No await here. (line 2)");
});

test.for<[string, Pick<Trace, "events" | "outcome">]>([
  ["returned", { events: [], outcome: { type: "returned" } }],
  ["raised another error", { events: [], outcome: { ...raised(), exception: "ValueError" } }],
  ["had begun", { events: [{ type: "loop-closed", time: 0 }], outcome: raised() }],
])("a program that %s was not refused", ([, run]) => {
  expect(refusalOf(trace)).not.toBeNull();
  expect(refusalOf(run)).toBeNull();
});

function raised() {
  return { type: "raised" as const, exception: "SyntaxError", message: "", traceback: [] };
}

describe("a program that must fail", () => {
  test("fails in both languages, each in its words and at its line", () => {
    expect(checkRefusal("SyntaxError", recorded, refused)).toBeNull();
  });

  test("must not compile as TypeScript", () => {
    const compiled: Compiled = { type: "compiled", code: "", map: "", marks: [] };
    expect(checkRefusal("SyntaxError", recorded, compiled)).toMatch(/the TypeScript twin compiles/);
  });

  test.for(["returned", "raised ValueError: no"])("must not have %s in CPython", (outcome) => {
    const ended = { lines: [], statements: [], end: { time: 0, outcome } };
    expect(checkRefusal("SyntaxError", ended, refused)).toMatch(/and the Python twin (returned|raised)/);
  });
});
