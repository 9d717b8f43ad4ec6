// Owns what is said of a program that the engines do not agree on: how they differ, both listings, both outputs.
import type { Run } from "./twins";
import { transcriptLines } from "../../src/engines/transcript";
import type { Outcome, Trace } from "../../src/runtime";

export interface Divergence {
  difference: string;
  seed: number;
  /** fast-check's way to the value, from the seed. */
  path: string;
  /** All of it, to read. */
  report: string;
}

export function divergenceOf(run: Run, seed: number, path: string): Divergence {
  const { twins, expected, actual } = run;
  const difference = run.difference ?? "nothing, when it was run once more: the difference comes and goes";
  const report = [
    `The engines differ: ${difference}`,
    section("Python", twins.python),
    section("CPython tells", tells(expected)),
    section("TypeScript", twins.typescript),
    section("Corolla tells", tells(actual)),
    `Again: npm run fuzz -- --seed ${seed} --path ${path}`,
  ].join("\n\n");
  return { difference, seed, path, report };
}

function section(title: string, text: string): string {
  return `--- ${title} ---\n${text.trimEnd()}`;
}

function tells({ events, outcome }: Trace): string {
  const lines = transcriptLines(events).map(({ time, task, text }) => `${time} s\t${task ?? "-"}\t${text}`);
  const reports = events.flatMap((event) => (event.type === "report" ? [`report\t${event.text}`] : []));
  return [...lines, ...reports, ending(outcome)].join("\n");
}

function ending(outcome: Outcome): string {
  switch (outcome.type) {
    case "returned":
      return "returned";
    case "raised":
      return `raised ${outcome.exception}: ${outcome.message}`;
    case "stopped":
      return `stopped: ${outcome.sentence}`;
  }
}
