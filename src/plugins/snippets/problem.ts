// Owns how a mistake in the content is told: which file, which line, what is wrong and what to do.
export interface Problem {
  /** Relative to the checkout, with forward slashes. */
  file: string;
  /** Counts from 1; `null` when the whole file is meant. */
  line: number | null;
  /** What is wrong, and what to do about it. */
  sentence: string;
}

export function formatProblem({ file, line, sentence }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}: ${sentence}`;
}

/** The text that a build or a check prints before it fails. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${count} in the snippets:`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join(
    "\n",
  );
}
