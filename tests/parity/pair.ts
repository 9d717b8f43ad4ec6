// Owns one pair of twins, run in both engines: every way in which it may not be what it claims.
import { checkRefusal, compareTranscripts } from "../../src/engines/compare";
import { compareTraces } from "../../src/engines/compare-traces";
import { type CPython, record } from "../../src/engines/cpython/node";
import { runTypeScript } from "../../src/engines/node";
import { parseTranscript, type Transcript, transcriptOf } from "../../src/engines/transcript";
import type { Compiler } from "../../src/compile";
import type { SnippetFiles } from "../../src/plugins/snippets/content";
import { parseHeader } from "../../src/plugins/snippets/header";
import { formatProblems } from "../../src/plugins/snippets/problem";

/** A snippet that has all three files. */
export type Pair = SnippetFiles & { ts: string; py: string; out: string };

export interface Engines {
  python: CPython;
  compiler: Compiler;
}

/** Sentences; none when CPython, the runtime and the recorded transcript agree. */
export async function findDifferences({ python, compiler }: Engines, pair: Pair): Promise<string[]> {
  const parsed = parseHeader(`${pair.stem}.ts`, pair.ts);
  if (parsed.type === "bad") return [formatProblems(parsed.problems)];
  const { era, form, differs } = parsed.header;
  const compiled = await compiler.compile(parsed.code, `${pair.name}.ts`, form);
  const recorded = parseTranscript(pair.out);
  const { trace: pythonTrace, transcript } = record(python, {
    file: `${pair.name}.py`,
    source: pair.py,
    era,
    form,
  });
  if (parsed.header.fails !== null) {
    return [
      ...stale(recorded, transcript),
      ...labelled("a program that must fail", checkRefusal(parsed.header.fails, recorded, compiled)),
    ];
  }
  if (compiled.type === "failed")
    return compiled.problems.map(({ message, line }) => `line ${line}: ${message}`);
  const corollaTrace = runTypeScript({ code: compiled.code, map: compiled.map, era });

  const differences = stale(recorded, transcript);
  const between = [
    labelled("Corolla and the transcript", compareTranscripts(recorded, transcriptOf(corollaTrace))),
    labelled("the traces", compareTraces(pythonTrace, corollaTrace)),
  ].flat();
  if (differs === null) return [...differences, ...between];
  return between.length > 0
    ? differences
    : [...differences, "The header says that the twins differ, and they do not. Take `differs` out."];
}

function stale(recorded: Transcript, now: Transcript): string[] {
  const isSame = recorded.version === now.version && recorded.sha256 === now.sha256;
  const difference = compareTranscripts(recorded, now);
  if (isSame && difference === null) return [];
  return [
    `The transcript is stale, run "npm run record". ${difference ?? "It is of another file or CPython."}`,
  ];
}

function labelled(label: string, difference: string | null): string[] {
  return difference === null ? [] : [`${label}: ${difference}`];
}
