// Owns what the address says: `/history?q=taskgroup&kind=api&python=3.11`, read and written without loss.
import { KINDS, WEIGHTS, type Kind, type Weight } from "./event";
import { formatVersionRange, parseVersionRange, type VersionRange } from "./versions";

export const SORTS = ["oldest", "newest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

export interface HistoryState {
  /** As typed; what it means is `parseQuery`'s business. */
  text: string;
  kinds: readonly Kind[];
  pythons: readonly VersionRange[];
  peps: readonly number[];
  weights: readonly Weight[];
  /** `null`: by relevance when there is a text, oldest first when there is none. */
  sort: Sort | null;
}

export const EVERYTHING: HistoryState = {
  text: "",
  kinds: [],
  pythons: [],
  peps: [],
  weights: [],
  sort: null,
};

/** Longer than any sensible query, short enough to stand in an address. */
export const MAX_TEXT = 300;
const MAX_VALUES = 40;

/** Reads a `location.search`. What it does not know it leaves out: an old or mangled link still shows the page. */
export function parseState(search: string): HistoryState {
  const params = new URLSearchParams(search);
  const values = (name: string) =>
    params.getAll(name).flatMap((value) => value.slice(0, 1000).split(",").slice(0, MAX_VALUES));
  return {
    text: (params.get("q") ?? "").slice(0, MAX_TEXT),
    kinds: KINDS.filter((kind) => values("kind").includes(kind)),
    pythons: unique(
      values("python")
        .map(parseVersionRange)
        .filter((range) => range !== null),
      formatVersionRange,
    ),
    peps: unique(
      values("pep")
        .filter((value) => /^\d{1,4}$/.test(value))
        .map(Number),
      String,
    ),
    weights: WEIGHTS.filter((weight) => values("weight").includes(weight)),
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? null,
  };
}

/** Writes `?q=…`, always in the same order, or `""` when there is nothing to say. */
export function formatState(state: HistoryState): string {
  const params = new URLSearchParams();
  const text = state.text.slice(0, MAX_TEXT).trim();
  if (text !== "") params.set("q", text);
  for (const kind of state.kinds) params.append("kind", kind);
  for (const range of state.pythons) params.append("python", formatVersionRange(range));
  for (const pep of state.peps) params.append("pep", String(pep));
  for (const weight of state.weights) params.append("weight", weight);
  if (state.sort) params.set("sort", state.sort);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

export function effectiveSort(state: HistoryState): Sort {
  return state.sort ?? (state.text.trim() === "" ? "oldest" : "relevance");
}

export function isFiltered(state: HistoryState): boolean {
  return state.kinds.length + state.pythons.length + state.peps.length + state.weights.length > 0;
}

function unique<T>(items: T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()].slice(0, MAX_VALUES);
}
