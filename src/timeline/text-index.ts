// Owns finding events by words: MiniSearch over our own tokens, with a typist's slips forgiven where nothing else fits.
import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from "minisearch";
import { forgivenSlips, slipsBetween } from "./distance";
import { KIND_LABELS, type HistoryEvent, type Kind } from "./event";
import { indexTokens, isVersion, queryTerms, singular } from "./tokens";

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

const FIELDS = ["title", "names", "peps", "python", "kind", "summary", "issues"];
/** Whole names, looked up by the whole query alone: what the event is about, and what else it touches. */
const CALLED = "called";
const ALSO_CALLED = "also";
const NAME_BOOST = { [CALLED]: 16, [ALSO_CALLED]: 9 };
const BOOST = { title: 5, names: 4, peps: 4, python: 3, kind: 2, summary: 1, issues: 1 };

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
const MINOR = 0.6;
const PLANNED = 0.4;
/** `task group` as one word counts for more than `task` and `group` apart. */
const JOINED = 3;

export interface TextIndex {
  /** Events that have all `terms`, those that are called just that before the others. */
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
    fields: [...FIELDS, CALLED, ALSO_CALLED],
    extractField: fieldOf,
    tokenize: (text: string, field?: string) =>
      field === CALLED || field === ALSO_CALLED
        ? text.split("\n")
        : indexTokens(text).map(({ term }) => term),
    processTerm: (term: string) => term,
  };
  const index = built
    ? MiniSearch.loadJS<HistoryEvent>(built, options)
    : new MiniSearch<HistoryEvent>(options);
  if (!built) index.addAll(events);
  const boosts = documentBoosts(events);

  const run = (query: Query): SearchResult[] =>
    index.search(query, {
      fields: FIELDS,
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
        .search(term, {
          fields: FIELDS,
          tokenize: (text) => [text],
          fuzzy: Math.min(2 * limit, 3),
          prefix: false,
        })
        .flatMap((result) => result.terms),
    );
    const slips = [...candidates]
      .map((candidate) => ({ candidate, slips: slipsBetween(term, candidate, limit) }))
      .filter((entry) => entry.slips <= limit && !isVersion(entry.candidate))
      .sort((a, b) => a.slips - b.slips);
    return slips.filter((entry) => entry.slips === slips[0]?.slips).map((entry) => entry.candidate);
  };

  const search = (terms: readonly string[], words: Query) =>
    addUp([
      [run(words), 1],
      ...joined(terms).map((query) => [run(query), JOINED] as const),
      [run(justCalled(terms)), 1],
    ]);

  return {
    find(terms) {
      const hits = search(terms, separately(terms));
      if (hits.size > 0) return { hits, corrections: [] };
      const corrections: Correction[] = [];
      const words = terms.map((term): Query => {
        const near = isKnown(term) ? [] : nearest(term);
        if (near[0] === undefined) return anyOf(spellings(term));
        corrections.push({ typed: term, used: near[0] });
        return { combineWith: "OR", queries: near, prefix: false };
      });
      if (corrections.length === 0) return { hits, corrections };
      const meant = terms.map((term) => corrections.find(({ typed }) => typed === term)?.used ?? term);
      return { hits: search(meant, { combineWith: "AND", queries: words }), corrections };
    },
    findAny(terms) {
      const words = terms.flatMap((term) => [term, ...nearest(term)]);
      return addUp([[run(anyOf(words)), 1]]);
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
    case CALLED:
      return event.names.slice(0, 1).flatMap(callingsOf).join("\n");
    case ALSO_CALLED:
      return event.names.slice(1).flatMap(callingsOf).join("\n");
    case "issues":
      return event.refs
        .map(({ label }) => label)
        .filter(isIssue)
        .join(" ");
    case "summary":
      return event.summary;
    default:
      return event.title;
  }
}

/** `asyncio.TaskGroup` is called that, and `TaskGroup` for short. */
function callingsOf(name: string): string[] {
  const whole = queryTerms(name).join(" ");
  const short = whole.slice(whole.lastIndexOf(".") + 1);
  return short === whole || short === "" ? [whole] : [whole, short];
}

/** `create task` may be meant for `create_task`, `task group` for `TaskGroup`. */
function justCalled(terms: readonly string[]): Query {
  const names = [" ", "_", ""].map((glue) => terms.join(glue));
  return {
    combineWith: "OR",
    queries: [...new Set(names)],
    fields: [CALLED, ALSO_CALLED],
    boost: NAME_BOOST,
    prefix: false,
  };
}

function isIssue(label: string): boolean {
  return /^(bpo|gh)-/u.test(label);
}

function documentBoosts(events: readonly HistoryEvent[]): Map<string, number> {
  const debuts = new Map<string, string>();
  for (const { names, date } of events) {
    for (const name of names) if (!debuts.has(name)) debuts.set(name, date);
  }
  return new Map(
    events.map(({ id, kind, weight, planned, names, date }) => {
      const isDebut = names[0] !== undefined && debuts.get(names[0]) === date;
      const boost =
        KIND_BOOST[kind] * (isDebut ? DEBUT : 1) * (weight === "main" ? 1 : MINOR) * (planned ? PLANNED : 1);
      return [id, boost];
    }),
  );
}

/** Every word on its own. */
function separately(terms: readonly string[]): Query {
  return { combineWith: "AND", queries: terms.map((term) => anyOf(spellings(term))) };
}

/** Each two neighbours as one word, the others on their own: `task group`, `create task`. */
function joined(terms: readonly string[]): Query[] {
  return terms.slice(0, -1).flatMap((term, i): Query[] => {
    const next = terms[i + 1] ?? "";
    if (isVersion(term) || isVersion(next)) return [];
    const others = [...terms.slice(0, i), ...terms.slice(i + 2)].map((other) => anyOf(spellings(other)));
    return [{ combineWith: "AND", queries: [anyOf([`${term}_${next}`, term + next]), ...others] }];
  });
}

/** `task_group` is also looked up as `taskgroup`, `nurseries` as `nursery`. */
function spellings(term: string): string[] {
  return [...new Set([term, term.replaceAll("_", ""), singular(term)])].filter((word) => word !== "");
}

function anyOf(words: string[]): Query {
  return { combineWith: "OR", queries: words };
}

/**
 * Adds results up, each list with its factor. MiniSearch could combine them in one query, but multiplies by the number
 * of words matched, and would prefer who has `create` and `task` to who is called `create_task`.
 */
function addUp(lists: readonly (readonly [results: SearchResult[], factor: number])[]): Map<string, Hit> {
  const hits = new Map<string, { score: number; terms: string[] }>();
  for (const [results, factor] of lists) {
    for (const { id, score, terms } of results) {
      const before = hits.get(String(id));
      hits.set(String(id), {
        score: (before?.score ?? 0) + score * factor,
        terms: [...new Set([...(before?.terms ?? []), ...terms])],
      });
    }
  }
  return hits;
}
