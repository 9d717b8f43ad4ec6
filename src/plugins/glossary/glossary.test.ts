import { readFileSync } from "node:fs";
import type { PhrasingContent, Root } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx";
import { expect, test } from "vitest";
import { createTermFinder, readTerms } from "./read-terms";
import { markTerms } from "./remark-terms";

const page = `---
title: Glossary
---

Words.

## Coroutine {/* #coroutine */}

A \`def\` that [pauses](#x),
and **goes on**, since <Since release="3.5" event="x" />.

More.

## Coroutine object {/* #coroutine-object */}

One call.

## Task {/* #task */}

Runs on its own.
`;
const terms = readTerms(page);
const words = (text: string) =>
  createTermFinder(terms)(text).map((found) => `${found.term.id}: ${found.text}`);

test("headings are the terms, and the first paragraph is the definition, in plain words", () => {
  expect(terms).toEqual([
    { id: "coroutine", word: "Coroutine", definition: "A def that pauses, and goes on, since 3.5." },
    { id: "coroutine-object", word: "Coroutine object", definition: "One call." },
    { id: "task", word: "Task", definition: "Runs on its own." },
  ]);
});

test("a term without a definition is told", () => {
  expect(() => readTerms("## Word {/* #word */}\n\n## Other {/* #other */}\n\nYes.\n")).toThrow(/"Word"/);
});

test("terms are found in the plural, small at the start, and the longest first", () => {
  expect(words("Coroutines run. A coroutine\nobject is a coroutine.")).toEqual([
    "coroutine: Coroutines",
    "coroutine-object: coroutine\nobject",
    "coroutine: coroutine",
  ]);
});

test("a word that ends in s has its plural, too", () => {
  const found = createTermFinder([{ id: "process", word: "Process", definition: "Runs." }]);
  expect(found("Processes, a process, processed").map(({ text }) => text)).toEqual(["Processes", "process"]);
});

test("a word of every day is a term only as asyncio writes it, and a part of a word never", () => {
  expect(words("The task of a Task, create_Task, coroutine-based, TaskGroup, Tasks")).toEqual([
    "task: Task",
    "task: Tasks",
  ]);
});

const text = (value: string): PhrasingContent => ({ type: "text", value });
const paragraph = (...children: PhrasingContent[]) => ({ type: "paragraph" as const, children });
const termElement = (id: string): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name: "Term",
  attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
  children: [{ type: "text", value: "it" }],
});

/** The text with what was marked in brackets. */
function marked(...children: Root["children"]): string {
  const root: Root = { type: "root", children };
  markTerms(root, terms);
  const write = (node: { type: string; value?: string; children?: unknown[] }): string => {
    const inner = node.value ?? (node.children ?? []).map((child) => write(child as typeof node)).join("");
    return node.type === "mdxJsxTextElement" ? `[${inner}]` : inner;
  };
  return root.children.map(write).join(" | ");
}

test("the first use of a term on a page is marked, and no other", () => {
  expect(
    marked(paragraph(text("A coroutine, a Task, a coroutine.")), paragraph(text("Task coroutine"))),
  ).toBe("A [coroutine], a [Task], a coroutine. | Task coroutine");
});

test("links, headings and code are left alone", () => {
  expect(
    marked(
      { type: "heading", depth: 2, children: [text("Task")] },
      paragraph({ type: "link", url: "#", children: [text("Task")] }, { type: "inlineCode", value: "Task" }),
      paragraph({ type: "emphasis", children: [text("Task")] }),
    ),
  ).toBe("Task | TaskTask | [Task]");
});

test("what a page marks itself is filled in, counts as the first use, and must be in the glossary", () => {
  const element = termElement("task");
  expect(marked(paragraph(text("Task "), element))).toBe("Task [it]");
  expect(element.attributes.slice(1)).toMatchObject([
    { name: "definition", value: "Runs on its own." },
    { name: "href", value: "/docs/glossary#task" },
  ]);
  expect(() => marked(paragraph(termElement("none")))).toThrow(
    /<Term id="none">: the glossary has no such term/,
  );
});

test("the glossary of the site can be read, in the order of the alphabet", () => {
  const words = readTerms(readFileSync("docs/glossary/index.mdx", "utf8")).map(({ word }) => word);
  expect(words.length).toBeGreaterThan(20);
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en")));
});
