import { expect, test } from "vitest";
import type { SnippetData } from "../../engines";
import { joinContinued } from "./continued";

const snippet = (id: string, source: string, continues: string | null = null) =>
  ({ id, title: `Title of ${id}`, continues, typescript: { source }, python: { source } }) as SnippetData;

const join = (...all: SnippetData[]) => joinContinued(all, (id) => `docs/${id}.ts`);

const first = snippet("x/first", "a\nb\n\nc\n");

test("a program that continues another marks the lines that are new, in both languages", () => {
  const second = snippet("x/second", "a\nnew\n\nb\n\nc\nlast\n", "first");
  const [, joined] = join(first, second).snippets;
  expect(joined?.before).toBe("Title of x/first");
  // The empty line after `new` is new, too, and has nothing to be marked.
  expect(joined?.typescript.added).toEqual([2, 7]);
  expect(joined?.python.added).toEqual([2, 7]);
});

test("a program may continue one of another page", () => {
  const second = snippet("y/second", "a\nb\nd\n", "x/first");
  expect(join(second, first).snippets[0]?.typescript.added).toEqual([3]);
});

test("a program that continues nothing is left as it is", () => {
  expect(join(first)).toEqual({ snippets: [first], problems: [] });
});

test.for(["nowhere", "y/first", "second"])("continuing %s, which is not there or itself, is told", (name) => {
  const { problems } = join(first, snippet("x/second", "a\n", name));
  expect(problems).toEqual([
    {
      file: "docs/x/second.ts",
      line: 1,
      sentence: `The header continues "${name}", and there is no such snippet. Name one beside it, or one of another page as \`page/name\`.`,
    },
  ]);
});
