import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Compiled } from "../../compile";
import type { Outcome } from "../../runtime";
import { buildSnippet, type Draft, type Toolchain } from "./build-snippet";
import { formatProblem } from "./problem";

const py = 'print("hi")\n';
const sha256 = createHash("sha256").update(py).digest("hex").slice(0, 16);
const transcript = (rows = "0\t-\tstdout\thi", end = "returned") =>
  `# CPython 3.14.2 · hello.py sha256:${sha256}\n${rows}\n0\t-\toutcome\t${end}\n`;

const draft = (header: Partial<Draft["header"]> = {}, out = transcript()): Draft => ({
  type: "parsed",
  files: { id: "x/hello", name: "hello", stem: "docs/x/hello", ts: "…", py, out },
  header: {
    title: "T",
    watch: "W",
    form: "script",
    era: null,
    differs: null,
    raises: null,
    fails: null,
    continues: null,
    ...header,
  },
  code: 'print("hi");\n',
  linesBefore: 3,
});

const raised: Outcome = {
  type: "raised",
  exception: "ValueError",
  message: "no",
  traceback: [{ name: "main", line: 1, column: 1 }],
};

interface Faked {
  text?: string;
  outcome?: Outcome;
  compiled?: Compiled;
}

const compiledCode: Compiled = { type: "compiled", code: "code", map: "map", marks: [] };

function toolchain({ text = "hi\n", outcome = { type: "returned" }, compiled = compiledCode }: Faked = {}) {
  const tools: Toolchain = {
    compile: () => Promise.resolve(compiled),
    run: () => ({
      engine: { name: "corolla", version: "1" },
      events: [{ type: "output", time: 0, stream: "stdout", text, task: null }],
      outcome,
    }),
  };
  return tools;
}

async function told(from: Draft, tools = toolchain()): Promise<string[]> {
  const built = await buildSnippet(from, tools);
  return built.type === "broken" ? built.problems.map(formatProblem) : [];
}

test("a snippet that does what CPython recorded is built whole", async () => {
  const built = await buildSnippet(draft(), toolchain());
  expect(built).toMatchObject({
    type: "built",
    data: {
      id: "x/hello",
      title: "T",
      typescript: {
        source: 'print("hi");\n',
        code: "code",
        map: "map",
        trace: { outcome: { type: "returned" } },
      },
      python: {
        source: py,
        version: "3.14.2",
        transcript: {
          lines: [{ time: 0, task: null, stream: "stdout", text: "hi" }],
          statements: [],
          end: { time: 0, outcome: "returned" },
        },
      },
    },
  });
});

test("a stale transcript says to record again", async () => {
  expect(await told(draft({}, transcript().replace(sha256, "0".repeat(16))))).toEqual([
    "docs/x/hello.out: It is stale: hello.py has changed since it was recorded. Run `npm run record`.",
  ]);
});

test("a transcript that is none says to record again", async () => {
  expect(await told(draft({}, "hi\n"))).toEqual([
    'docs/x/hello.out: Line 1 is no line of a transcript. Record it again with "npm run record".',
  ]);
});

test("a run that differs from the transcript shows the first difference", async () => {
  expect(await told(draft(), toolchain({ text: "ho\n" }))).toEqual([
    'docs/x/hello.ts: It does not do what its Python twin does under CPython. Line 1 differs: expected "hi" on stdout at 0 s, got "ho" on stdout at 0 s. Make the twins agree, or say why they cannot in `// differs: …`.',
  ]);
});

test("a declared difference is let through, and must be there", async () => {
  expect(await told(draft({ differs: "Because." }), toolchain({ text: "ho\n" }))).toEqual([]);
  expect(await told(draft({ differs: "Because." }))).toEqual([
    "docs/x/hello.ts: The header says that it differs from CPython, and it does not. Take `differs` out.",
  ]);
});

test("a compile error names the line of the file, header counted", async () => {
  const problem = { message: 'Expected ")".', line: 2, column: 1, length: 1, lineText: "f(" };
  expect(await told(draft(), toolchain({ compiled: { type: "failed", problems: [problem] } }))).toEqual([
    'docs/x/hello.ts:5: It does not compile: Expected ")".',
  ]);
});

test("an exception that nobody declared is told with its line", async () => {
  expect(await told(draft(), toolchain({ outcome: raised }))).toEqual([
    "docs/x/hello.ts:4: It ended with ValueError: no. Correct the program, or say `// raises: ValueError` in the header.",
  ]);
});

test("a declared exception is let through, and must happen", async () => {
  const out = transcript(undefined, "raised ValueError: no");
  expect(await told(draft({ raises: "ValueError" }, out), toolchain({ outcome: raised }))).toEqual([]);
  expect(await told(draft({ raises: "ValueError" }))).toEqual([
    "docs/x/hello.ts:1: The header says that it raises ValueError, and it did not. Correct the program or the header.",
  ]);
  expect(await told(draft({ raises: "KeyError" }, out), toolchain({ outcome: raised }))).toEqual([
    "docs/x/hello.ts:4: It ended with ValueError: no. Correct the program, or correct the header's `raises: KeyError`.",
  ]);
});

test("a run that had to be stopped is no run", async () => {
  const outcome: Outcome = { type: "stopped", reason: "time", sentence: "It told nothing for 3 seconds." };
  expect(await told(draft(), toolchain({ outcome }))).toEqual([
    "docs/x/hello.ts: It did not come to its end. It told nothing for 3 seconds.",
  ]);
});

describe("a program that must not compile", () => {
  const out = transcript("", "raised SyntaxError: no (line 1)").replace("\n\n", "\n");
  const problem = { message: "No.", line: 2, column: 1, length: 1, lineText: "f(" };
  const refused = toolchain({ compiled: { type: "failed", problems: [problem] } });

  test("is built with the compiler's refusal for a run", async () => {
    expect(await buildSnippet(draft({ fails: "SyntaxError" }, out), refused)).toMatchObject({
      type: "built",
      data: {
        fails: "SyntaxError",
        typescript: {
          code: "",
          trace: { events: [], outcome: { message: "No.", traceback: [{ line: 2 }] } },
        },
        python: { transcript: { end: { outcome: "raised SyntaxError: no (line 1)" } } },
      },
    });
  });

  test("is broken as soon as it compiles", async () => {
    expect(await told(draft({ fails: "SyntaxError" }, out))).toEqual([
      "docs/x/hello.ts:1: The header says that it fails with SyntaxError, and the TypeScript twin compiles. Correct the program or the header.",
    ]);
    expect(await told(draft({ fails: "SyntaxError" }), refused)).toEqual([
      "docs/x/hello.ts:1: The header says that it fails with SyntaxError, and the Python twin returned. Correct the program or the header.",
    ]);
  });
});
