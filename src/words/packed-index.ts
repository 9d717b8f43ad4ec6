// Owns the form in which the index travels: MiniSearch's own, without the names and numbers that repeat (a third less).
//
// A line is a term, a space, and where it stands: `field:document,document*times;field:…`, each document as the distance
// from the one before, in base 36.
import type { AsPlainObject } from "minisearch";

export interface PackedIndex {
  fields: string[];
  /** For each document, the number of different words in each field. */
  lengths: number[][];
  terms: string;
}

type Postings = Record<string, number>;

/** Of an index whose documents are numbered from 0 and store nothing. */
export function packIndex(index: AsPlainObject): PackedIndex {
  const fields = Object.keys(index.fieldIds);
  const lines = index.index
    .map(([term, places]): [string, string] => [term, packPlaces(places)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    fields,
    lengths: Object.values(index.fieldLength as Record<string, number[]>),
    // No term has white space at its end, and the places have none.
    terms: lines.map(([term, places]) => `${term} ${places}`).join("\n"),
  };
}

export function unpackIndex({ fields, lengths, terms }: PackedIndex): AsPlainObject {
  const numbers = lengths.map((_, document) => document);
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
    index: terms.split("\n").map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), unpackPlaces(line.slice(at + 1))];
    }),
    serializationVersion: 2,
  };
}

function packPlaces(places: Record<string, Postings>): string {
  return Object.entries(places)
    .map(([field, postings]) => {
      let last = -1;
      const documents = Object.entries(postings).map(([id, times]) => {
        const distance = (Number(id) - last - 1).toString(36);
        last = Number(id);
        return times === 1 ? distance : `${distance}*${times}`;
      });
      return `${field}:${documents.join(",")}`;
    })
    .join(";");
}

function unpackPlaces(packed: string): Record<string, Postings> {
  const places: Record<string, Postings> = {};
  for (const part of packed.split(";")) {
    const colon = part.indexOf(":");
    const postings: Postings = {};
    let document = -1;
    for (const entry of part.slice(colon + 1).split(",")) {
      const [distance = "", times = "1"] = entry.split("*");
      document += Number.parseInt(distance, 36) + 1;
      postings[document] = Number(times);
    }
    places[part.slice(0, colon)] = postings;
  }
  return places;
}
