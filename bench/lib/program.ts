// Owns what a benchmark program is, and the sizes that all runtimes share.
import programs from "../programs.json";

export type ProgramName = keyof typeof programs;

/** Does the program's work once and gives a number that shows it was all done. */
export type Body = () => number | Promise<number>;

/** A program of one runtime, or why the runtime cannot express it. */
export type Program = Body | { cannot: string };

export type Programs = Record<ProgramName, Program>;

export const programNames = Object.keys(programs) as ProgramName[];

export function isProgramName(name: string): name is ProgramName {
  return Object.hasOwn(programs, name);
}

/** What a program that counts its children's work gives. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export { programs };
