import { expect, test } from "vitest";
import type { CPython } from "../../src/engines/cpython/node";
import type { Outcome } from "../../src/runtime";
import type { SnippetFiles } from "../../src/plugins/snippets/content";
import { recordAll, selectTwins } from "./recording";

const header = (more = "") => `// title: A title\n// watch: Something.\n${more}\nprint();\n`;

function snippet(id: string, files: Partial<SnippetFiles> = {}): SnippetFiles {
  const name = id.slice(id.indexOf("/") + 1);
  return { id, name, stem: `docs/${id}`, ts: header(), py: "print()\n", out: null, ...files };
}

const content = [snippet("a/one"), snippet("b/one"), snippet("b/two", { ts: header("// era: 3.4\n") })];
const ids = (names: string[]) => selectTwins(content, names).twins.map(({ files }) => files.id);

function pythonThatEnds(outcome: Outcome): CPython {
  return {
    version: "3.14.2",
    run: () => ({ engine: { name: "cpython", version: "" }, events: [], outcome }),
  };
}

const valueError: Outcome = { type: "raised", exception: "ValueError", message: "", traceback: [] };

test("no name means all, a name every snippet of that name, an id one", () => {
  expect(ids([])).toEqual(["a/one", "b/one", "b/two"]);
  expect(ids(["one"])).toEqual(["a/one", "b/one"]);
  expect(ids(["b/one"])).toEqual(["b/one"]);
  expect(ids(["docs/b/two"])).toEqual(["b/two"]);
});

test("the era comes from the header of the TypeScript twin", () => {
  expect(selectTwins(content, ["two"]).twins.map(({ era }) => era)).toEqual(["3.4"]);
});

test("an unknown name, a missing twin and a header that cannot be read are told", () => {
  const { twins, problems } = selectTwins(
    [
      snippet("a/lonely", { ts: null }),
      snippet("a/half", { py: null }),
      snippet("a/bare", { ts: "print();\n" }),
    ],
    [],
  );
  expect(twins).toEqual([]);
  expect(problems.slice(0, 2)).toEqual([
    "docs/a/lonely.ts is missing: a snippet is a pair. Write it, or remove the other file.",
    "docs/a/half.py is missing: a snippet is a pair. Write it, or remove the other file.",
  ]);
  expect(problems[2]).toMatch(/^docs\/a\/bare\.ts:1: /);
  expect(selectTwins(content, ["three"]).problems).toEqual([
    'There is no snippet "three". Give its name or its id, like generator-based/compute.',
  ]);
});

test("what CPython did is the transcript, with what the file said before", () => {
  const { twins } = selectTwins([snippet("a/one", { out: "old" })], []);
  const { transcripts, problems } = recordAll(pythonThatEnds({ type: "returned" }), twins);
  expect(problems).toEqual([]);
  expect(transcripts).toEqual([
    {
      out: "docs/a/one.out",
      before: "old",
      after: expect.stringMatching(
        /^# CPython 3\.14\.2 · one\.py sha256:[0-9a-f]{16}\n0\t-\toutcome\treturned\n$/,
      ) as string,
    },
  ]);
});

test("a program that ends otherwise than its header says gets no transcript", () => {
  const { twins } = selectTwins([snippet("a/one")], []);
  const { transcripts, problems } = recordAll(pythonThatEnds(valueError), twins);
  expect(transcripts).toEqual([]);
  expect(problems).toEqual([
    "docs/a/one.py ended with ValueError, and the header of its twin says that it raises nothing.",
  ]);
});

test("a program that the header says raises is recorded when it does", () => {
  const { twins } = selectTwins([snippet("a/one", { ts: header("// raises: ValueError\n") })], []);
  expect(recordAll(pythonThatEnds(valueError), twins).transcripts).toHaveLength(1);
});

test("a program that was stopped gets no transcript, with the sentence that says why", () => {
  const { twins } = selectTwins([snippet("a/one")], []);
  const stopped: Outcome = { type: "stopped", reason: "time", sentence: "It waits for ever." };
  const { transcripts, problems } = recordAll(pythonThatEnds(stopped), twins);
  expect(transcripts).toEqual([]);
  expect(problems).toEqual(["docs/a/one.py: A run that was stopped has no transcript. It waits for ever."]);
});

test("a program that must not compile is recorded when CPython refuses it", () => {
  const { twins } = selectTwins([snippet("a/one-fails", { ts: header("// fails: SyntaxError\n") })], []);
  const refused: Outcome = {
    type: "raised",
    exception: "SyntaxError",
    message: "no",
    traceback: [{ name: "<module>", line: 1, column: 1 }],
  };
  const [recorded] = recordAll(pythonThatEnds(refused), twins).transcripts;
  expect(recorded?.after).toMatch(/raised SyntaxError: no \(line 1\)\n$/);
  expect(recordAll(pythonThatEnds(valueError), twins).problems).toEqual([
    "docs/a/one-fails.py compiles, and the header of its twin says that it fails with SyntaxError.",
  ]);
});
