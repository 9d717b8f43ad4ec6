// Owns the form in which the index travels: MiniSearch's own, without the names and numbers that repeat (half of it).
//
// An entry of `terms` is a term, without what it shares with the one before: how many letters that is, and the rest. An
// entry of `places` belongs to the term of the same number: `document,document*times`, each document as the distance
// from the one before, in base 36. The index travels in a script too, so entries end in what needs no escape there.
import type { AsPlainObject } from "minisearch";

export interface PackedIndex {
  fields: string[];
  /** For each document, the number of different words in each field. */
  lengths: number[][];
  terms: string;
  /** For each field. */
  places: string[];
}

type Postings = Record<string, number>;

const BASE = 36;
/** In no term, see `tokens.ts`. */
const END = ";";

/** Of an index whose documents are numbered from 0 and store nothing. */
export function packIndex(index: AsPlainObject): PackedIndex {
  const fields = Object.keys(index.fieldIds);
  const entries = [...index.index].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    fields,
    lengths: Object.values(index.fieldLength as Record<string, number[]>),
    terms: packTerms(entries.map(([term]) => term)),
    places: fields.map((_, field) => entries.map(([, places]) => packPlaces(places[field])).join(END)),
  };
}

export function unpackIndex({ fields, lengths, terms, places }: PackedIndex): AsPlainObject {
  const numbers = lengths.map((_, document) => document);
  const columns = places.map((column) => column.split(END));
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(numbers.map((document) => [document, document])),
    fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(lengths.map((counts, document) => [document, counts])),
    averageFieldLength: fields.map(
      (_, field) => lengths.reduce((sum, counts) => sum + (counts[field] ?? 0), 0) / lengths.length,
    ),
    storedFields: {},
    dirtCount: 0,
    index: unpackTerms(terms).map((term, entry) => [
      term,
      Object.fromEntries(
        columns.flatMap((column, field) => (column[entry] ? [[field, unpackPlaces(column[entry])]] : [])),
      ),
    ]),
    serializationVersion: 2,
  };
}

function packTerms(terms: readonly string[]): string {
  let last = "";
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < BASE - 1 && shared < last.length && term[shared] === last[shared]) shared += 1;
      last = term;
      return shared.toString(BASE) + term.slice(shared);
    })
    .join(END);
}

function unpackTerms(packed: string): string[] {
  let last = "";
  return packed.split(END).map((entry) => {
    last = last.slice(0, Number.parseInt(entry.charAt(0), BASE)) + entry.slice(1);
    return last;
  });
}

function packPlaces(postings: Postings = {}): string {
  let last = -1;
  return Object.entries(postings)
    .map(([id, times]) => {
      const distance = (Number(id) - last - 1).toString(BASE);
      last = Number(id);
      return times === 1 ? distance : `${distance}*${times}`;
    })
    .join(",");
}

function unpackPlaces(packed: string): Postings {
  const postings: Postings = {};
  let document = -1;
  for (const entry of packed.split(",")) {
    const [distance = "", times = "1"] = entry.split("*");
    document += Number.parseInt(distance, BASE) + 1;
    postings[document] = Number(times);
  }
  return postings;
}
