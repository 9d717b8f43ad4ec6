// Owns what of an event goes into the index, and under which field; the build writes the index, the page reads it.
import MiniSearch, { type Options } from "minisearch";
import { KIND_LABELS, type HistoryEvent } from "./event";
import { unpackIndex, type PackedIndex } from "./packed-index";
import { indexTokens, isStopWord, queryTerms } from "./tokens";

/** Looked up word by word. */
export const WORD_FIELDS = ["title", "names", "peps", "python", "kind", "summary", "issues"];
/** Whole names, looked up by the whole query: what the event is about, and what else it touches. */
export const NAME_FIELDS = ["called", "also"];

interface Document {
  id: number;
  event: HistoryEvent;
}

const options: Options<Document> = {
  fields: [...WORD_FIELDS, ...NAME_FIELDS],
  extractField: ({ id, event }, field) => (field === "id" ? String(id) : textOf(event, field)),
  tokenize: (text, field) =>
    field !== undefined && NAME_FIELDS.includes(field)
      ? text.split("\n")
      : indexTokens(text).map(({ term }) => term),
  processTerm: (term) => (isStopWord(term) ? null : term),
};

/** Its documents are numbered as the events are. */
export function buildIndex(events: readonly HistoryEvent[]): MiniSearch<Document> {
  const index = new MiniSearch(options);
  index.addAll(events.map((event, id) => ({ id, event })));
  return index;
}

export function loadIndex(packed: PackedIndex): MiniSearch<Document> {
  return MiniSearch.loadJS(unpackIndex(packed), options);
}

function textOf(event: HistoryEvent, field: string): string {
  switch (field) {
    case "title":
      return event.title;
    case "names":
      return event.names.join(" ");
    case "peps":
      return event.peps.map((pep) => `PEP ${pep}`).join(" ");
    case "python":
      return event.python ?? "";
    case "kind":
      return KIND_LABELS[event.kind];
    case "summary":
      return event.summary;
    case "issues":
      return event.refs
        .map(({ label }) => label)
        .filter((label) => /^(bpo|gh)-/u.test(label))
        .join(" ");
    case "called":
      return event.names.slice(0, 1).flatMap(callingsOf).join("\n");
    case "also":
      return event.names.slice(1).flatMap(callingsOf).join("\n");
    default:
      throw new Error(`The index has no field "${field}". Add it to textOf().`);
  }
}

/** `asyncio.TaskGroup` is called that, and `TaskGroup` for short. */
function callingsOf(name: string): string[] {
  const whole = queryTerms(name).join(" ");
  const short = whole.slice(whole.lastIndexOf(".") + 1);
  return short === whole || short === "" ? [whole] : [whole, short];
}
