// Owns what the chart of benchmarks shows: for each runtime, how many times as long as Corolla it takes.
import type { Result } from "../../../bench/lib/result";

export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly about: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly outcome:
    | { readonly type: "ratio"; readonly ratio: number; readonly text: string; readonly bar: Bar }
    | { readonly type: "cannot"; readonly because: string };
}

/** From the line at "as long as Corolla", in percent of the width of all: to the left what is quicker. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly isSlower: boolean;
}

/** Equal steps are equal factors. Whatever lies outside is drawn to the edge; its number says how far it is. */
const quickest = 1 / 16;
const slowest = 128;

/** Every runtime against the first of `result`, the one that the page is about. */
export function comparisonsOf(result: Result): Comparison[] {
  const [base, ...others] = result.runtimes.filter(({ absent }) => absent === null);
  if (base === undefined) return [];
  return others.map(({ id, title, version, about }) => ({
    id,
    title,
    version,
    about,
    rows: result.programs.map((program) => ({
      name: program.name,
      title: program.title,
      outcome: outcomeOf(result.figures[program.name]?.[id], result.figures[program.name]?.[base.id]),
    })),
  }));
}

type Figure = Result["figures"][string][string];

function outcomeOf(figure: Figure | undefined, base: Figure | undefined): Row["outcome"] {
  if (figure?.type === "cannot") return { type: "cannot", because: figure.because };
  if (base?.type === "cannot") return { type: "cannot", because: `in this form of Corolla ${base.because}` };
  if (figure === undefined || base === undefined) return { type: "cannot", because: "not measured" };
  const ratio = figure.milliseconds / base.milliseconds;
  return { type: "ratio", ratio, text: `${formatRatio(ratio)}×`, bar: barOf(ratio) };
}

/** Two digits that mean something. */
export function formatRatio(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio >= 1 ? 1 : 2);
}

export function barOf(ratio: number): Bar {
  const one = positionOf(1);
  const at = positionOf(ratio);
  return { left: Math.min(one, at), width: Math.abs(at - one), isSlower: ratio >= 1 };
}

/** Where a ratio lies between the edges, in percent. */
export function positionOf(ratio: number): number {
  const kept = Math.min(Math.max(ratio, quickest), slowest);
  const share = Math.log(kept / quickest) / Math.log(slowest / quickest);
  return Math.round(share * 10_000) / 100;
}
