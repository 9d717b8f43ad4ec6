// Owns reading a page as it was built: its title, and the prose under each heading that a link can name.
import { load, type AnyNode, type CheerioAPI, type Element } from "cheerio";

export interface ReadPage {
  title: string;
  /** The first is what stands before any heading. */
  sections: ReadSection[];
}

export interface ReadSection {
  heading: string;
  anchor: string;
  text: string;
  /** Typedoc's: a member that another class tells of. */
  inherited: boolean;
}

interface Open extends Omit<ReadSection, "text"> {
  parts: string[];
  /** What stands under typedoc's last heading is not prose. */
  silent: boolean;
}

/** Not prose: programs, what one works with, what other pages tell. A part of a page can say so by itself. */
const LEFT_OUT = [
  // A button that opens a popover is a word of its sentence: src/player/term. The others are what one works with.
  "nav, footer, svg, style, script, noscript, pre, fieldset, label, select, button:not([popovertarget])",
  ".theme-code-block, .theme-doc-toc-mobile, .hash-link, [popover], [role=status], [data-search=skip]",
].join();
/** Typedoc sets signatures as quotations. */
const LEFT_OUT_OF_REFERENCE = `${LEFT_OUT}, blockquote`;

/** What does not end a word when it ends. */
const INLINE = new Set(
  "a abbr b button code del em i kbd mark s small span strong sub sup time wbr".split(" "),
);

/** Typedoc's own headings: lists, types and signatures stand below them. */
const MACHINERY =
  /^(Accessors|Call Signature|Classes|Constructors?|Examples?|Exceptions|Extend(s|ed by)|Functions|Implements|Inherited from|Interfaces|Methods|Overrides|Parameters|Properties|Returns|Throws|Type (Aliases|Declaration|Parameters?)|Variables)$/;

const SAYS_SOMETHING = /^(Call Signature|Throws)$/;

interface Reading {
  /** Whether the page is one of typedoc's. */
  reference: boolean;
  /** What the snippet of each title says when it runs. */
  printed: ReadonlyMap<string, string>;
}

/** `html` is a page of the build; `null` when it has no title. */
export function readPage(html: string, { reference, printed }: Reading): ReadPage | null {
  const $ = load(html);
  // The playground is no article.
  const article = $("article").length > 0 ? $("article").first() : $("main").first();
  article.find(reference ? LEFT_OUT_OF_REFERENCE : LEFT_OUT).remove();
  keepWordsOfSnippets($, printed);
  const title = textOf(article.find("h1").first().get(0)?.children ?? []);
  if (title === "") return null;
  const sections: [Open, ...Open[]] = [open("", "")];
  collect(article.get(0)?.children ?? [], sections, reference);
  return {
    title,
    sections: sections.map(({ heading, anchor, inherited, parts }) => ({
      heading,
      anchor,
      inherited,
      text: tidy(parts.join("")),
    })),
  };
}

function open(heading: string, anchor: string): Open {
  return { heading, anchor, inherited: false, parts: [], silent: false };
}

/** Adds the words of `nodes` to the last section, and a section for each heading that the page's contents list. */
function collect(nodes: readonly AnyNode[], sections: [Open, ...Open[]], reference: boolean): void {
  const last = () => sections.at(-1) ?? sections[0];
  for (const node of nodes) {
    if (!last().silent) last().parts.push(ownText(node));
    if (!isElement(node) || node.name === "h1") continue;
    if (/^h\d$/.test(node.name)) {
      const heading = textOf(node.children);
      if (reference && MACHINERY.test(heading)) {
        // A class that inherits only its constructor is no less itself.
        last().inherited ||= heading === "Inherited from" && sections.length > 1;
        last().silent = !SAYS_SOMETHING.test(heading);
        continue;
      }
      last().silent = false;
      const anchor = node.attribs.id;
      if (/^h[23]$/.test(node.name) && anchor !== undefined) {
        sections.push(open(heading, anchor));
        continue;
      }
    }
    const edge = INLINE.has(node.name) ? "" : " ";
    last().parts.push(edge);
    collect(node.children, sections, reference);
    last().parts.push(edge);
  }
}

/** Of a snippet, its title, what to watch for and what it prints: its programs are found by the words around them. */
function keepWordsOfSnippets($: CheerioAPI, printed: Reading["printed"]): void {
  $("section[data-state]").each((_, section) => {
    const head = $(section).children().first().children("p");
    const output = $("<p>").text(printed.get(head.first().text()) ?? "");
    $(section).replaceWith(head.add(output));
  });
}

function textOf(nodes: readonly AnyNode[]): string {
  const text = (node: AnyNode): string =>
    isElement(node) ? node.children.map(text).join("") : ownText(node);
  return tidy(nodes.map(text).join(""));
}

function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1;
}

/** Comments carry data too, and are no text. */
function ownText(node: AnyNode): string {
  return node.nodeType === 3 && "data" in node ? node.data : "";
}

function tidy(text: string): string {
  // The word joiner keeps a line from breaking, and joins nothing in an excerpt.
  return text
    .replaceAll("\u2060", "")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}
