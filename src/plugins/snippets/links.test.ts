import { expect, test } from "vitest";
import type { Content, SnippetFiles } from "./content";
import { checkLinks } from "./links";
import { formatProblem } from "./problem";

const whole = (stem: string): SnippetFiles => ({
  id: stem.replace(/^docs\//, "").replace("src/pages/_", "pages/"),
  name: stem.slice(stem.lastIndexOf("/") + 1),
  stem,
  ts: "",
  py: "",
  out: "",
});
const page = (text: string, file = "docs/x/index.mdx") => ({ file, text });
const told = (content: Content) => checkLinks(content).map(formatProblem);
const shown = '<Snippet name="hello" />';

test("a pair with its transcript, named by the page beside it, is fine", () => {
  expect(told({ pages: [page(shown)], snippets: [whole("docs/x/hello")] })).toEqual([]);
});

test("a missing Python twin is told", () => {
  expect(told({ pages: [page(shown)], snippets: [{ ...whole("docs/x/hello"), py: null }] })).toEqual([
    "docs/x/hello.ts: It has no Python twin. Write docs/x/hello.py, then `npm run record`.",
  ]);
});

test("a missing TypeScript twin is told", () => {
  expect(told({ pages: [page(shown)], snippets: [{ ...whole("docs/x/hello"), ts: null }] })).toEqual([
    "docs/x/hello.py: It has no TypeScript twin. Write docs/x/hello.ts with its header.",
  ]);
});

test("a missing transcript is told", () => {
  expect(told({ pages: [page(shown)], snippets: [{ ...whole("docs/x/hello"), out: null }] })).toEqual([
    "docs/x/hello.py: It has no transcript. Run `npm run record`, which writes it from CPython.",
  ]);
});

test("a transcript without a program is told", () => {
  expect(told({ pages: [], snippets: [{ ...whole("docs/x/hello"), ts: null, py: null }] })).toEqual([
    "docs/x/hello.out: A transcript without a program. Delete it, or write docs/x/hello.ts and docs/x/hello.py.",
  ]);
});

test("a name without files is told, with the names there are", () => {
  expect(
    told({ pages: [page(`${shown}\n<Snippet name="helo" />`)], snippets: [whole("docs/x/hello")] }),
  ).toEqual([
    'docs/x/index.mdx:2: No snippet is called "helo". Beside this page are hello; write helo.ts and helo.py, or correct the name.',
  ]);
});

test("a snippet beside another page does not count", () => {
  expect(told({ pages: [page(shown)], snippets: [whole("docs/y/hello")] })).toEqual([
    'docs/x/index.mdx:1: No snippet is called "hello". There is none beside this page; write hello.ts and hello.py, or correct the name.',
    'docs/y/hello.ts: No page shows it. Put <Snippet name="hello" /> in the page beside it, or delete the file and its twin.',
  ]);
});

test("a snippet of a React page is shown by importing its module", () => {
  const snippets = [whole("src/pages/_landing/tasks")];
  const imports = 'import tasks from "@generated/corolla-snippets/default/pages/landing/tasks.json";';
  expect(told({ pages: [page(imports, "src/pages/index.tsx")], snippets })).toEqual([]);
  expect(told({ pages: [page("", "src/pages/index.tsx")], snippets })).toEqual([
    "src/pages/_landing/tasks.ts: No page shows it. Import @generated/corolla-snippets/default/pages/landing/tasks.json in a page, or delete the file and its twin.",
  ]);
});
