// Owns giving the prose of a page its definitions: the first use of each term becomes a `<Term>` that holds it.
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Paragraph, PhrasingContent, Root, Text } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx";
import { SKIP, visit } from "unist-util-visit";
import { createTermFinder, readTerms, type Found, type Term } from "./read-terms";

const glossary = "docs/glossary/index.mdx";

/** Text of these is left alone: a link leads elsewhere, a heading is short, a `<Term>` is one already. */
const closed = new Set(["link", "linkReference", "heading", "mdxJsxTextElement"]);

/** How a link names it, seen from any page of the docs. */
const addressOf = ({ id }: Term) => `/docs/glossary#${id}`;

export function remarkTerms() {
  return (tree: Root, file: { path: string; cwd: string }): void => {
    if (relative(file.cwd, file.path).split(sep).join("/") === glossary) return;
    markTerms(tree, readTerms(readFileSync(join(file.cwd, glossary), "utf8")));
  };
}

/** Marks the first use of each term in the paragraphs, and fills in what a page has marked itself. */
export function markTerms(tree: Root, terms: readonly Term[]): void {
  const find = createTermFinder(terms);
  const used = new Set<string>();
  visit(tree, "mdxJsxTextElement", (element: MdxJsxTextElement) => {
    if (element.name !== "Term") return;
    const id = element.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "id")?.value;
    const term = terms.find((one) => one.id === id);
    if (term === undefined) {
      throw new Error(
        `<Term id="${typeof id === "string" ? id : ""}">: the glossary has no such term. Add it to ${glossary}, or correct the id.`,
      );
    }
    used.add(term.id);
    element.attributes.push(...attributesOf(term).slice(1));
  });
  const takeFirst = ({ term }: Found) => {
    if (used.has(term.id)) return false;
    used.add(term.id);
    return true;
  };
  visit(tree, (node, index, parent) => {
    if (closed.has(node.type)) return SKIP;
    if (node.type !== "text" || index === undefined || parent === undefined) return;
    const found = find(node.value).filter(takeFirst);
    if (found.length === 0) return;
    const pieces = split(node, found);
    (parent as Paragraph).children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function split({ value }: Text, found: readonly Found[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const { term, index, text } of found) {
    if (index > at) pieces.push({ type: "text", value: value.slice(at, index) });
    pieces.push({
      type: "mdxJsxTextElement",
      name: "Term",
      attributes: attributesOf(term),
      children: [{ type: "text", value: text }],
    });
    at = index + text.length;
  }
  if (at < value.length) pieces.push({ type: "text", value: value.slice(at) });
  return pieces;
}

const attributesOf = (term: Term): MdxJsxTextElement["attributes"] =>
  Object.entries({ id: term.id, definition: term.definition, href: addressOf(term) }).map(
    ([name, value]) => ({
      type: "mdxJsxAttribute",
      name,
      value,
    }),
  );
