// Owns finding events by words: MiniSearch over our own tokens, with a typist's slips forgiven where nothing else fits.
import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from "minisearch";
import { forgivenSlips, slipsBetween } from "./distance";
import { KIND_LABELS, type HistoryEvent, type Kind } from "./event";
import { indexTokens, isVersion, singular } from "./tokens";

/** How well an event fits, and through which words of its own. */
export interface Hit {
  score: number;
  terms: readonly string[];
}

export interface Correction {
  typed: string;
  used: string;
}

export interface TextAnswer {
  hits: ReadonlyMap<string, Hit>;
  corrections: Correction[];
}

const FIELDS = ["title", "names", "peps", "python", "kind", "summary", "refs"];
const BOOST = { title: 5, names: 4, peps: 4, python: 3, kind: 2, summary: 1, refs: 0.6 };

/** Who looks for a name wants its arrival before its proposal, its repair or its farewell. */
const KIND_BOOST: Record<Kind, number> = {
  origin: 0.7,
  syntax: 1.3,
  api: 1.25,
  change: 1,
  performance: 1,
  tooling: 1.1,
  deprecation: 0.95,
  removal: 0.95,
};
/** The first event to bear its name. */
const DEBUT = 1.5;
const MINOR = 0.75;
const PLANNED = 0.4;
/** `task group` as one word counts for more than `task` and `group` apart. */
const JOINED = 4;

export interface TextIndex {
  /** Events that have all `terms`; none of them asked for means all events. */
  find(terms: readonly string[]): TextAnswer;
  /** Events that have any of `terms`, slips forgiven: what to offer when nothing has all. */
  findAny(terms: readonly string[]): ReadonlyMap<string, Hit>;
  /** Events that have the very word. */
  having(term: string): ReadonlySet<string>;
  toJSON(): AsPlainObject;
}

/** `built` is what `toJSON()` gave for the same events. */
export function createTextIndex(events: readonly HistoryEvent[], built?: AsPlainObject): TextIndex {
  const options = {
    fields: FIELDS,
    extractField: fieldOf,
    tokenize: (text: string) => indexTokens(text).map(({ term }) => term),
    processTerm: (term: string) => term,
  };
  const index = built
    ? MiniSearch.loadJS<HistoryEvent>(built, options)
    : new MiniSearch<HistoryEvent>(options);
  if (!built) index.addAll(events);
  const boosts = documentBoosts(events);

  const run = (query: Query): SearchResult[] =>
    index.search(query, {
      tokenize: (text) => [text],
      prefix: (term) => term.length > 1 && !isVersion(term),
      boost: BOOST,
      boostDocument: (id) => boosts.get(String(id)) ?? 1,
    });
  const isKnown = (term: string) => run(anyOf(spellings(term))).length > 0;

  /** Words of the index within the slips forgiven, nearest first. */
  const nearest = (term: string): string[] => {
    const limit = forgivenSlips(term);
    if (limit === 0 || isVersion(term)) return [];
    // A swap is two edits to MiniSearch, hence twice the limit; what is not a slip is dropped again.
    const candidates = new Set(
      index
        .search(term, { tokenize: (text) => [text], fuzzy: Math.min(2 * limit, 3), prefix: false })
        .flatMap((result) => result.terms),
    );
    const slips = [...candidates]
      .map((candidate) => ({ candidate, slips: slipsBetween(term, candidate, limit) }))
      .filter((entry) => entry.slips <= limit && !isVersion(entry.candidate))
      .sort((a, b) => a.slips - b.slips);
    return slips.filter((entry) => entry.slips === slips[0]?.slips).map((entry) => entry.candidate);
  };

  return {
    find(terms) {
      const found = run(allOf(terms));
      if (found.length > 0) return { hits: toHits(found), corrections: [] };
      const corrections: Correction[] = [];
      const words = terms.map((term): Query => {
        const near = isKnown(term) ? [] : nearest(term);
        if (near[0] === undefined) return anyOf(spellings(term));
        corrections.push({ typed: term, used: near[0] });
        return { combineWith: "OR", queries: near, prefix: false };
      });
      if (corrections.length === 0) return { hits: new Map(), corrections };
      return { hits: toHits(run({ combineWith: "AND", queries: words })), corrections };
    },
    findAny(terms) {
      return toHits(run({ combineWith: "OR", queries: terms.flatMap((term) => [term, ...nearest(term)]) }));
    },
    having(term) {
      return new Set(run({ queries: [term], prefix: false }).map((result) => String(result.id)));
    },
    toJSON: () => index.toJSON(),
  };
}

function fieldOf(event: HistoryEvent, field: string): string {
  switch (field) {
    case "id":
      return event.id;
    case "names":
      return event.names.join(" ");
    case "peps":
      return event.peps.map((pep) => `PEP ${pep}`).join(" ");
    case "python":
      return event.python ?? "";
    case "kind":
      return KIND_LABELS[event.kind];
    case "refs":
      return event.refs.map(({ label }) => label).join(" ");
    case "summary":
      return event.summary;
    default:
      return event.title;
  }
}

function documentBoosts(events: readonly HistoryEvent[]): Map<string, number> {
  const seen = new Set<string>();
  return new Map(
    events.map((event) => {
      const debut = event.names[0] !== undefined && !seen.has(event.names[0]);
      for (const name of event.names) seen.add(name);
      const boost =
        KIND_BOOST[event.kind] *
        (debut ? DEBUT : 1) *
        (event.weight === "main" ? 1 : MINOR) *
        (event.planned ? PLANNED : 1);
      return [event.id, boost];
    }),
  );
}

/** All the terms, or all of them with two neighbours written as one word: `task group`, `create task`. */
function allOf(terms: readonly string[]): Query {
  const separate = { combineWith: "AND" as const, queries: terms.map((term) => anyOf(spellings(term))) };
  const joined = terms.slice(0, -1).flatMap((term, i): Query[] => {
    const next = terms[i + 1] ?? "";
    if (isVersion(term) || isVersion(next)) return [];
    const others = [...terms.slice(0, i), ...terms.slice(i + 2)].map((other) => anyOf(spellings(other)));
    const pair = anyOf([`${term}_${next}`, term + next]);
    return [{ combineWith: "AND", queries: [pair, ...others], boostTerm: () => JOINED }];
  });
  return joined.length === 0 ? separate : { combineWith: "OR", queries: [separate, ...joined] };
}

/** `task_group` is also looked up as `taskgroup`, `nurseries` as `nursery`. */
function spellings(term: string): string[] {
  return [...new Set([term, term.replaceAll("_", ""), singular(term)])].filter((word) => word !== "");
}

function anyOf(words: string[]): Query {
  return { combineWith: "OR", queries: words };
}

function toHits(results: SearchResult[]): Map<string, Hit> {
  return new Map(results.map(({ id, score, terms }) => [String(id), { score, terms }]));
}
