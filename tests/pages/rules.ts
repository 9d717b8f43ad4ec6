// Owns what every page of the book must have, and the exceptions, each with its reason.
import type { BookPage } from "./read-page";

type Rule = "snippets" | "question" | "summary" | "documentation" | "badges";

/** Page, rule, reason. A reason that no page needs any more is told by the test. */
export const exceptions: Readonly<Record<string, Partial<Record<Rule, string>>>> = {
  benchmarks: {
    snippets: "The programs of bench/ run for seconds, and on nine other runtimes.",
    question: "What is measured differs from machine to machine.",
  },
  choosing: { badges: "The history is that of coroutines, and has no event for sub-interpreters." },
  "further-reading": { snippets: "It is a list of links.", question: "Nothing runs there." },
  glossary: {
    snippets: "It is a list of words.",
    question: "Nothing runs there.",
    summary: "Each entry is one already.",
  },
  "real-time": {
    snippets:
      "A program in real time reads files and waits: it cannot run in a page, and tests/examples.test.ts runs it.",
    question: "What happens there depends on the world outside.",
  },
  threads: { badges: "The history is that of coroutines, and has no event for sub-interpreters." },
};

const fewest = 3;
const most = 8;

const broken: Record<Rule, (page: BookPage) => string | null> = {
  snippets: ({ snippets }) =>
    snippets >= fewest && snippets <= most
      ? null
      : `has ${snippets} snippets, not ${fewest} to ${most}: split it, or add one`,
  question: ({ questions }) =>
    questions > 0 ? null : 'asks for no prediction: put <Predict name="…" /> before a snippet',
  summary: ({ hasSummary }) => (hasSummary ? null : "has no summary: end it with :::summary[Summary]"),
  documentation: ({ documentation }) =>
    documentation > 0 ? null : "has no link to CPython's documentation: link each API that it names",
  badges: ({ withoutBadge }) =>
    withoutBadge.length === 0
      ? null
      : `says what came with ${withoutBadge.join(" and ")}, and leads to no event: use <Since release="…" event="…" />`,
};

/** Sentences, one for each thing that a page lacks or that it has an exception for and does not need. */
export function problemsOf(page: BookPage): string[] {
  const excused = exceptions[page.name] ?? {};
  return (Object.keys(broken) as Rule[]).flatMap((rule) => {
    const problem = broken[rule](page);
    if (excused[rule] === undefined) return problem === null ? [] : `${page.name} ${problem}.`;
    return problem === null ? `${page.name} needs no exception for "${rule}" any more: take it out.` : [];
  });
}

/** Two pages that belong together say so on both of them. */
export function oneWayLinks(pages: readonly BookPage[]): string[] {
  const named = new Map(pages.map(({ name, seeAlso }) => [name, seeAlso ?? []]));
  return pages.flatMap(({ name, seeAlso }) => {
    if (seeAlso === null) return `${name} has no "See also".`;
    return seeAlso
      .filter((other) => named.get(other)?.includes(name) === false)
      .map(
        (other) => `${name} leads to ${other}, and ${other} does not lead back: add it to its "See also".`,
      );
  });
}
