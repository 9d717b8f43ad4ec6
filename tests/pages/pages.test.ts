// Owns the proof that every page of the book has what a page must have.
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBook, readPage } from "./read-page";
import { exceptions, oneWayLinks, problemsOf } from "./rules";

const book = readBook(join(import.meta.dirname, "../.."));

test.for(book)("$name has snippets, a question, a summary and its sources", (page) => {
  expect(problemsOf(page)).toEqual([]);
});

test("related pages lead to each other", () => {
  expect(oneWayLinks(book)).toEqual([]);
});

test("each exception is of a page that there is", () => {
  const names = book.map(({ name }) => name);
  expect(Object.keys(exceptions).filter((name) => !names.includes(name))).toEqual([]);
});

const whole = `
<Predict name="a" />
<Snippet name="a" />
<Snippet name="b" view={LanesView} />
<Snippet
  name="c"
/>
[x](https://docs.python.org/3/library/asyncio.html)
:::summary[Summary]
:::
## See also
- [Other](../other/index.mdx#part): why.
`;

test("a page that lacks something is told what to do", () => {
  expect(problemsOf(readPage("page", whole))).toEqual([]);
  expect(problemsOf(readPage("page", ""))).toEqual([
    "page has 0 snippets, not 3 to 8: split it, or add one.",
    'page asks for no prediction: put <Predict name="…" /> before a snippet.',
    "page has no summary: end it with :::summary[Summary].",
    "page has no link to CPython's documentation: link each API that it names.",
  ]);
  expect(problemsOf(readPage("page", whole + '<Snippet name="d" />'.repeat(6)))).toHaveLength(1);
  const badge = 'since <Since release="3.7" event="asyncio-run" />';
  expect(problemsOf(readPage("page", `${whole} new in Python 3.11, ${badge}, or: since 3.7`))).toEqual([
    'page says what came with 3.11, and leads to no event: use <Since release="…" event="…" />.',
  ]);
});

test("an exception that is not needed is told", () => {
  expect(problemsOf(readPage("further-reading", whole))).toEqual([
    'further-reading needs no exception for "snippets" any more: take it out.',
    'further-reading needs no exception for "question" any more: take it out.',
  ]);
});

test("a link that goes one way is told, and so is a page without any", () => {
  const [page, other] = [readPage("page", whole), readPage("other", "## See also\n")];
  expect(oneWayLinks([page, other])).toEqual([
    'page leads to other, and other does not lead back: add it to its "See also".',
  ]);
  expect(oneWayLinks([readPage("lonely", "")])).toEqual(['lonely has no "See also".']);
});
