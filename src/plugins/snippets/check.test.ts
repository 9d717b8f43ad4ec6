import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkSnippets } from "./check";
import { formatProblem } from "./problem";

// Each test reads the types of the whole runtime, which takes a second, and more on a machine that is busy.

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout of nothing but content: its snippets are checked against the runtime of this one. */
function site(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "corolla-"));
  folders.push(root);
  const runtime = (file: string) => [join(import.meta.dirname, "../../runtime", file)];
  const tsconfig = {
    extends: join(import.meta.dirname, "../../../docs/tsconfig.json"),
    compilerOptions: {
      paths: { corolla: runtime("asyncio.ts"), "corolla/builtins": runtime("builtins.ts") },
    },
  };
  const all = { "docs/tsconfig.json": JSON.stringify(tsconfig), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const py = 'print("Hello, world")\n';
const ts =
  '// title: Hello\n// watch: One line.\n\nimport { print } from "corolla/builtins";\n\nprint("Hello, world");\n';
const out = (source = py, text = "Hello, world") =>
  `# CPython 3.14.2 · hello.py sha256:${createHash("sha256").update(source).digest("hex").slice(0, 16)}\n` +
  `0\t-\tstdout\t${text}\n0\t-\toutcome\treturned\n`;
const files = {
  "docs/x/index.mdx": '<Snippet name="hello" />\n',
  "docs/x/hello.ts": ts,
  "docs/x/hello.py": py,
  "docs/x/hello.out": out(),
};

async function told(changed: Record<string, string>): Promise<string[]> {
  const { problems } = await checkSnippets({ root: site({ ...files, ...changed }), cache: null });
  return problems.map(formatProblem);
}

test("a site whose snippets are whole has no problem", async () => {
  const { snippets, problems } = await checkSnippets({ root: site(files), cache: null });
  expect(problems).toEqual([]);
  expect(snippets.map(({ id, typescript }) => [id, typescript.trace.outcome.type])).toEqual([
    ["x/hello", "returned"],
  ]);
});

test("a type error is told with its line", async () => {
  expect(
    await told({ "docs/x/hello.ts": ts.replace('print("Hello, world")', 'print("Hello, world".size)') }),
  ).toEqual([
    "docs/x/hello.ts:6: Type error: Property 'size' does not exist on type '\"Hello, world\"'. (TS2339)",
    expect.stringContaining("docs/x/hello.ts: It does not do what its Python twin does under CPython."),
  ]);
});

test("the page's own world is out of reach of the types", async () => {
  const [problem] = await told({ "docs/x/hello.ts": `${ts}\ndocument.title = "";\n` });
  expect(problem).toMatch(/^docs\/x\/hello\.ts:8: Type error: Cannot find name 'document'/);
});

test("a program that does not compile is told with its line", async () => {
  expect(await told({ "docs/x/hello.ts": ts.replace(");", "") })).toContainEqual(
    'docs/x/hello.ts:7: It does not compile: Expected ")" but found end of file.',
  );
});

test("a program that fails is told with its line", async () => {
  const failing = `${ts}\nthrow new RangeError("too far");\n`;
  expect(await told({ "docs/x/hello.ts": failing })).toEqual([
    "docs/x/hello.ts:8: It ended with RangeError: too far. Correct the program, or say `// raises: RangeError` in the header.",
  ]);
});

test("a changed Python twin makes its transcript stale", async () => {
  expect(await told({ "docs/x/hello.py": 'print("Hello")\n' })).toEqual([
    "docs/x/hello.out: It is stale: hello.py has changed since it was recorded. Run `npm run record`.",
  ]);
});

test("another transcript than the run gives is told with the first difference", async () => {
  expect(await told({ "docs/x/hello.out": out(py, "Hello, moon") })).toEqual([
    'docs/x/hello.ts: It does not do what its Python twin does under CPython. Line 1 differs: expected "Hello, moon" on stdout at 0 s, got "Hello, world" on stdout at 0 s. Make the twins agree, or say why they cannot in `// differs: …`.',
  ]);
});

test("a bad header, an orphan and a bare fence are told together", async () => {
  const problems = await told({
    "docs/x/hello.ts": ts.replace("// title: Hello\n", ""),
    "docs/x/index.mdx": "```python\nprint()\n```\n",
  });
  expect(problems).toEqual([
    'docs/x/index.mdx:1: A bare python fence cannot be run by the reader. Make it a snippet (name.ts, name.py and <Snippet name="name" />), or use one of sh, bash, console, text, json.',
    'docs/x/hello.ts: No page shows it. Put <Snippet name="hello" /> in the page beside it, or delete the file and its twin.',
    'docs/x/hello.ts:1: The header has no "title". Begin the file with `// title: Hello, world`.',
  ]);
});
