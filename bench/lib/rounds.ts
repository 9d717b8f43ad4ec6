// Owns what a runtime's process tells of a round, and the figures that several rounds come down to.
import { array, literal, number, object, type InferOutput, string, variant } from "valibot";

const roundSchema = variant("type", [
  /** Milliseconds: of processors, all threads together, and of the clock on the wall. */
  object({ type: literal("measured"), cpu: number(), wall: number() }),
  object({ type: literal("cannot"), because: string() }),
  object({ type: literal("failed"), because: string() }),
]);

/** What a process writes on stdout, a line each. */
export const answerSchema = variant("type", [
  object({ type: literal("ready"), version: string() }),
  ...roundSchema.options,
]);

export type Round = InferOutput<typeof roundSchema>;

/** What the rounds of one program on one runtime come down to. */
export const figureSchema = variant("type", [
  object({
    type: literal("measured"),
    /** Median of the processor time, in milliseconds. */
    milliseconds: number(),
    /** The quickest and the slowest round. */
    range: array(number()),
    rounds: number(),
  }),
  object({ type: literal("cannot"), because: string() }),
]);

export type Figure = InferOutput<typeof figureSchema>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = NaN, above = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

export function figureOf(cpu: readonly number[]): Figure {
  return {
    type: "measured",
    milliseconds: rounded(median(cpu)),
    range: [rounded(Math.min(...cpu)), rounded(Math.max(...cpu))],
    rounds: cpu.length,
  };
}

/** To a microsecond: what is beyond is noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
