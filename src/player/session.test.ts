import { expect, test } from "vitest";
import { promptsOf, rowsOf } from "./session";

const code = ["import x", "", "function f() {", "", "}", "f();", "g();", ""].join("\n");
const lines = ["first", "second", "third"].map(
  (text) => ({ time: 0, task: null, stream: "stdout", text }) as const,
);
const statements = [
  { time: 0, first: 3, last: 5, after: 0 },
  { time: 0, first: 6, last: 6, after: 0 },
  { time: 0, first: 7, last: 7, after: 2 },
];

test("a statement begins with one prompt and goes on with the other; between statements there is none", () => {
  expect(promptsOf(code, statements)).toEqual([">>>", null, ">>>", "...", "...", ">>>", ">>>", null]);
});

test("an import over several lines is one input", () => {
  expect(promptsOf("import {\n  x,\n} from 'y';\nx;", [{ time: 0, first: 4, last: 4, after: 0 }])).toEqual([
    ">>>",
    "...",
    "...",
    ">>>",
  ]);
});

const shown = (rows: ReturnType<typeof rowsOf>) =>
  rows.rows.map((row) => (row.type === "input" ? `${row.prompt} ${row.text}` : row.line.text));

test("what a statement printed stands below it", () => {
  expect(shown(rowsOf({ lines, statements }, code))).toEqual([
    ">>> function f() {",
    "... ",
    "... }",
    ">>> f();",
    "first",
    "second",
    ">>> g();",
    "third",
  ]);
});

test("a session that is told up to a point shows what was typed up to there", () => {
  expect(shown(rowsOf({ lines: lines.slice(0, 1), statements: statements.slice(0, 2) }, code)).at(-1)).toBe(
    "first",
  );
});

test("a script is its output alone", () => {
  expect(shown(rowsOf({ lines, statements: [] }, code))).toEqual(["first", "second", "third"]);
});

test("of a long output the newest rows are made, and the others counted in whole blocks", () => {
  const many = Array.from(
    { length: 1234 },
    (_, at) => ({ time: 0, task: null, stream: "stdout", text: String(at) }) as const,
  );
  const script = rowsOf({ lines: many, statements: [] }, code);
  expect([script.hidden, shown(script).at(0), shown(script).at(-1)]).toEqual([700, "700", "1233"]);
  const session = rowsOf({ lines: many, statements }, code);
  expect([session.hidden, shown(session).at(0), shown(session).at(-1)]).toEqual([700, "695", "1233"]);
});
