// Owns the rows of a comparison: the sentences of two traces side by side, as far as one wants to read them.
import type { Difference } from "../../engines/client";
import type { Trace } from "../../runtime";
import { traceSentences, type TraceSentence } from "../trace-sentences";

export interface ComparedRow {
  /** Counts from 1. */
  number: number;
  left: TraceSentence | null;
  right: TraceSentence | null;
  isDifferent: boolean;
}

/** So many rows stand before the first difference, and so many from it on. */
const around = { before: 6, after: 12 };
const mostRows = 400;

/** All rows of equal traces; of others those around the first difference. Reports have no place in the order. */
export function comparedRows(left: Trace, right: Trace, difference: Difference | null): ComparedRow[] {
  const [ours, theirs] = [sentencesOf(left), sentencesOf(right)];
  const at = difference?.after ?? null;
  const first = at === null ? 0 : Math.max(0, at - around.before);
  const end = at === null ? mostRows : at + around.after;
  const rows: ComparedRow[] = [];
  for (let index = first; index < Math.min(end, Math.max(ours.length, theirs.length)); index++) {
    rows.push({
      number: index + 1,
      left: ours[index] ?? null,
      right: theirs[index] ?? null,
      isDifferent: index === at,
    });
  }
  return rows;
}

/** How many events were compared. */
export const countCompared = ({ events }: Trace): number =>
  events.filter(({ type }) => type !== "report").length;

function sentencesOf({ events }: Trace): TraceSentence[] {
  return traceSentences(events).filter((_, index) => events[index]?.type !== "report");
}
