// Owns finding documents by words: MiniSearch over our own tokens, with a typist's slips forgiven where nothing else fits.
import type { Query, SearchResult } from "minisearch";
import { forgivenSlips, slipsBetween } from "./distance";
import type { IndexShape, WordIndex } from "./shape";
import { indexTokens, isNumber, isStopWord, isVersion, singular } from "./tokens";

/** How well a document fits, and through which words of its own. */
export interface Hit {
  score: number;
  terms: readonly string[];
}

/** By the document's number. */
export type Hits = ReadonlyMap<number, Hit>;

export interface Correction {
  typed: string;
  used: string;
}

export interface TextIndex {
  /** Documents that have all `terms`, those that are called just that before the others. */
  find: (terms: readonly string[]) => { hits: Hits; corrections: Correction[] };
  /** Documents that have any word of `text`, or a part of one, slips forgiven: what to offer when nothing has all. */
  findAny: (text: string) => Hits;
  /** Documents that have the very word. */
  having: (term: string) => Hits;
}

/** `task group` as one word counts for more than `task` and `group` apart. */
const JOINED = 3;
const MAX_PARTS = 16;

/** `boosts` are what each document's score is multiplied by. */
export function createTextIndex<D>(
  shape: IndexShape<D>,
  index: WordIndex<D>,
  boosts: readonly number[],
): TextIndex {
  const fields = Object.keys(shape.words);
  const run = (query: Query): SearchResult[] =>
    index.search(query, {
      fields,
      tokenize: (text) => [text],
      // What is no word of the index is no word to leave out either.
      processTerm: (term) => term,
      prefix: (term) => term.length > 1 && !isVersion(term),
      boost: { ...shape.words, ...shape.names },
      boostDocument: (id) => boosts[Number(id)] ?? 1,
    });
  /** `create task` may be meant for `create_task`, `task group` for `TaskGroup`, `call_soon` for `callSoon`. */
  const justCalled = (terms: readonly string[]): Query => ({
    ...anyOf([...[" ", "_", ""].map((glue) => terms.join(glue)), terms.join("").replaceAll("_", "")]),
    fields: Object.keys(shape.names),
    prefix: false,
  });
  const isKnown = (term: string) => run(anyOf(spellings(term))).length > 0;

  /** Words of the index within the slips forgiven, nearest first. */
  const nearest = (term: string): string[] => {
    const limit = forgivenSlips(term);
    if (limit === 0 || isVersion(term)) return [];
    // A swap is two edits to MiniSearch, hence twice the limit; what is not a slip is dropped again.
    const fuzzy = Math.min(2 * limit, 3);
    const candidates = new Set(run({ queries: [term], fuzzy, prefix: false }).flatMap(({ terms }) => terms));
    const near = [...candidates]
      .map((candidate) => ({ candidate, slips: slipsBetween(term, candidate, limit) }))
      .filter(({ candidate, slips }) => slips <= limit && !isVersion(candidate))
      .sort((a, b) => a.slips - b.slips);
    return near.filter(({ slips }) => slips === near[0]?.slips).map(({ candidate }) => candidate);
  };

  /** A word that is written nearly so, or else what stands behind the dot: `task.add_done_callback` is a future's. */
  const meantBy = (term: string): string[] => {
    const near = nearest(term);
    const member = term.slice(term.lastIndexOf(".") + 1);
    return near.length > 0 || member === term || isVersion(term) || !isKnown(member) ? near : [member];
  };

  const search = (terms: readonly string[], words: Query) =>
    addUp([
      [run(words), 1],
      ...joined(terms).map((query) => [run(query), JOINED] as const),
      [run(justCalled(terms)), 1],
    ]);

  return {
    find(terms) {
      const hits = search(terms, allOf(terms));
      if (hits.size > 0) return { hits, corrections: [] };
      const corrections: Correction[] = [];
      const words = terms.map((term): Query => {
        const near = isNumber(term) || isKnown(term) ? [] : meantBy(term);
        if (near[0] === undefined) return anyOf(spellings(term));
        corrections.push({ typed: term, used: near[0] });
        return { combineWith: "OR", queries: near, prefix: false };
      });
      if (corrections.length === 0) return { hits, corrections };
      const meant = terms.map((term) => corrections.find(({ typed }) => typed === term)?.used ?? term);
      return { hits: search(meant, { combineWith: "AND", queries: words }), corrections };
    },
    findAny(text) {
      const parts = indexTokens(text).filter(({ term }) => !isStopWord(term));
      const words = parts.slice(0, MAX_PARTS).flatMap(({ term }) => [term, ...nearest(term)]);
      return addUp([[run(anyOf(words)), 1]]);
    },
    having: (term) => addUp([[run({ queries: [term], prefix: false }), 1]]),
  };
}

/** Every word on its own; those that every text has are asked for only where there is no other. */
function allOf(terms: readonly string[]): Query {
  const telling = terms.filter((term) => !isStopWord(term));
  const asked = telling.length > 0 ? telling : terms;
  return { combineWith: "AND", queries: asked.map((term) => anyOf(spellings(term))) };
}

/** Each two neighbours as one word, the others on their own: `task group`, `create task`. */
function joined(terms: readonly string[]): Query[] {
  return terms.slice(0, -1).flatMap((term, i): Query[] => {
    const next = terms[i + 1] ?? "";
    if (isVersion(term) || isVersion(next)) return [];
    const others = [...terms.slice(0, i), ...terms.slice(i + 2)];
    const pair = anyOf([`${term}_${next}`, term + next]);
    return [others.length === 0 ? pair : { combineWith: "AND", queries: [pair, allOf(others)] }];
  });
}

/** `task_group` is also looked up as `taskgroup`, `nurseries` as `nursery`. */
function spellings(term: string): string[] {
  return [term, term.replaceAll("_", ""), singular(term)].filter((word) => word !== "");
}

function anyOf(words: readonly string[]): { combineWith: "OR"; queries: string[] } {
  return { combineWith: "OR", queries: [...new Set(words)] };
}

/**
 * Adds results up, each list with its factor. MiniSearch could combine them in one query, but multiplies by the number
 * of words matched, and would prefer who has `create` and `task` to who is called `create_task`.
 */
function addUp(lists: readonly (readonly [results: SearchResult[], factor: number])[]): Hits {
  const hits = new Map<number, Hit>();
  for (const [results, factor] of lists) {
    for (const { id, score, terms } of results) {
      const before = hits.get(Number(id));
      hits.set(Number(id), {
        score: (before?.score ?? 0) + score * factor,
        terms: before ? [...new Set([...before.terms, ...terms])] : terms,
      });
    }
  }
  return hits;
}
