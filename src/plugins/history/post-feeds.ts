// Owns the posts in their feeds: signed, dated, and without what works only in the page.
import type { CreateFeedItemsFn } from "@docusaurus/plugin-content-blog";
import { load } from "cheerio";

/** Atom asks for an author of every entry. */
const AUTHOR = { name: "Corolla" };

/** What is pressed or drawn, and the trace, which is ten times as long as its program. */
const ONLY_IN_THE_PAGE =
  "button, input, label, svg, style, script, .hash-link, [role=tablist], [role=status], [aria-label=Trace], [popover]";
/** Of links and pictures. */
const KEPT = new Set(["href", "src", "alt"]);

export const createFeedItems: CreateFeedItemsFn = async ({ defaultCreateFeedItems, ...params }) => {
  const items = await defaultCreateFeedItems(params);
  return items.map((item) => ({
    ...item,
    author: [AUTHOR],
    published: item.date,
    content: toReadAnywhere(item.content ?? ""),
  }));
};

/** Prose, programs and their output; a reader of feeds has its own looks, and cannot press Run. */
export function toReadAnywhere(html: string): string {
  const $ = load(html, null, false);
  $(ONLY_IN_THE_PAGE).remove();
  $("pre span").each((_, span) => void $(span).replaceWith($(span).contents()));
  // Only the page's styles keep them apart: a moment and the line that was printed then.
  $("span + span").before(" ");
  $("*").each((_, element) => {
    for (const name of Object.keys($(element).attr() ?? {})) if (!KEPT.has(name)) $(element).removeAttr(name);
  });
  return $.html().replaceAll("<!-- -->", "");
}
