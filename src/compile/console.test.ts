import { expect, test } from "vitest";
import { asSession } from "./console";

test("each statement is marked with its lines, and no line moves", () => {
  const source = 'import { print } from "corolla/builtins";\n\n// A comment.\nprint(\n  1,\n);\n';
  expect(asSession(source)).toBe(
    'import { print } from "corolla/builtins";\n\n// A comment.\n' +
      "try { __statement(4, 6); __echo(print(\n  1,\n));; } catch (thrown) { __caught(thrown); }\n",
  );
});

const sessions: [what: string, source: string, session: string][] = [
  [
    "an expression is shown",
    "g",
    "try { __statement(1, 1); __echo(g); } catch (thrown) { __caught(thrown); }",
  ],
  ["an assignment is not", "g = 1", "try { __statement(1, 1); g = 1; } catch (thrown) { __caught(thrown); }"],
  [
    "a variable outlives its block",
    "const x: number = f();",
    "try { __statement(1, 1); var x: number = f();; } catch (thrown) { __caught(thrown); }",
  ],
  [
    "a class does too",
    "class A extends B {}",
    "try { __statement(1, 1); var A = class A extends B {}; } catch (thrown) { __caught(thrown); }",
  ],
  ["a function stays one", "async function* f() {}", "__statement(1, 1); async function* f() {}"],
  ["a generator knows its name", "function* f() {}", "__statement(1, 1); function* f() {} __generator(f);"],
  [
    "any other statement may fail alone",
    "for (const x of y) f(x);",
    "try { __statement(1, 1); for (const x of y) f(x);; } catch (thrown) { __caught(thrown); }",
  ],
  ["types are no statements", "type A = number;\ninterface B {}\n;", "type A = number;\ninterface B {}\n;"],
];

test.each(sessions)("%s", (_, source, session) => {
  expect(asSession(source)).toBe(session);
});
