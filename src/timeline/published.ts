// Owns the form in which events leave the site, as JSON or as a table: every word of the page, and links that work elsewhere.
import type { HistoryEvent, Reference, Release } from "./event";

export interface PublishedEvent {
  id: string;
  /** Its place on the site, absolute. */
  url: string;
  python: string | null;
  date: string;
  kind: string;
  weight: string;
  /** Its release was not out when the event was read. */
  planned: boolean;
  title: string;
  summary: string;
  names: string[];
  peps: number[];
  references: Reference[];
}

export interface PublishedHistory {
  $schema: string;
  releases: Release[];
  events: PublishedEvent[];
}

/** `page` is the absolute address of the history page, without query and fragment. */
export function publishEvents(events: readonly HistoryEvent[], page: string): PublishedEvent[] {
  return events.map(({ id, python, date, kind, weight, planned, title, summary, names, peps, refs }) => ({
    id,
    url: `${page}#${id}`,
    python,
    date,
    kind,
    weight,
    planned,
    title,
    summary,
    names,
    peps,
    references: refs,
  }));
}

/** `schema` is the absolute address of the JSON schema. */
export function publishHistory(
  events: readonly HistoryEvent[],
  releases: readonly Release[],
  { page, schema }: { page: string; schema: string },
): PublishedHistory {
  return { $schema: schema, releases: [...releases], events: publishEvents(events, page) };
}

const COLUMNS = [
  "id",
  "date",
  "python",
  "kind",
  "weight",
  "planned",
  "title",
  "summary",
  "names",
  "peps",
  "references",
  "url",
] as const satisfies readonly (keyof PublishedEvent)[];

/** As RFC 4180 has it; lists are separated by ` | `. */
export function toCsv(events: readonly PublishedEvent[]): string {
  const rows = events.map((event) => COLUMNS.map((column) => cell(event[column])).join(","));
  return [COLUMNS.join(","), ...rows].map((row) => `${row}\r\n`).join("");
}

function cell(value: PublishedEvent[keyof PublishedEvent]): string {
  const text = Array.isArray(value)
    ? value.map((item) => (typeof item === "object" ? item.url : item)).join(" | ")
    : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
