// Owns what an index is made of: which fields a document has, how much each tells, and how they become words.
import MiniSearch, { type Options } from "minisearch";
import { unpackIndex, type PackedIndex } from "./packed-index";
import { indexTokens, isStopWord, isVersion, queryTerms, singular } from "./tokens";

/** The build writes an index of this shape, and the page reads it: both must have the same one. */
export interface IndexShape<Document> {
  /** Fields looked up word by word, and how much a word in each tells. */
  words: Readonly<Record<string, number>>;
  /** Fields of whole names, one a line, looked up by the whole query. */
  names: Readonly<Record<string, number>>;
  textOf: (document: Document, field: string) => string;
}

interface Numbered<Document> {
  id: number;
  document: Document;
}

export type WordIndex<Document> = MiniSearch<Numbered<Document>>;

/** Documents are known by their number. */
export function buildIndex<D>(shape: IndexShape<D>, documents: readonly D[]): WordIndex<D> {
  const index: WordIndex<D> = new MiniSearch(optionsOf(shape));
  index.addAll(documents.map((document, id) => ({ id, document })));
  return index;
}

export function loadIndex<D>(shape: IndexShape<D>, packed: PackedIndex): WordIndex<D> {
  return MiniSearch.loadJS(unpackIndex(packed), optionsOf(shape));
}

function optionsOf<D>(shape: IndexShape<D>): Options<Numbered<D>> {
  return {
    fields: [...Object.keys(shape.words), ...Object.keys(shape.names)],
    extractField: ({ id, document }, field) => (field === "id" ? String(id) : shape.textOf(document, field)),
    tokenize: (text, field) =>
      field !== undefined && field in shape.names
        ? text.split("\n").flatMap(callingsOf)
        : indexTokens(text).map(({ term }) => term),
    processTerm: (term) => (isStopWord(term) ? null : term),
  };
}

/** `asyncio.TaskGroup` is called that, and `TaskGroup` for short; `Task groups` is also called `task group`. */
function callingsOf(name: string): string[] {
  const words = queryTerms(name);
  const whole = words.join(" ");
  const short = words.length === 1 && !isVersion(whole) ? whole.slice(whole.lastIndexOf(".") + 1) : whole;
  const one = [...words.slice(0, -1), ...words.slice(-1).map(singular)].join(" ");
  return [...new Set([whole, short, one])].filter((calling) => calling !== "");
}
