// Owns the helper definitions that esbuild writes above a program: they go, because the runtime supplies its own.
//
// The lines of the prelude map to no source, so the source map says how many they are, and dropping a line means
// dropping one separator from the map's start. What is left of a snippet is the reader's code, readable as it stands.
import type { Problem } from "./problems";

/** Free variables of a compiled program: who runs it supplies them. All but `__toESM` come from the runtime. */
export const suppliedHelpers = [
  "__async",
  "__await",
  "__asyncGenerator",
  "__yieldStar",
  "__forAwait",
  "__using",
  "__callDispose",
  "__toESM",
] as const;

type Supplied = { type: "compiled"; code: string; map: string } | { type: "failed"; problems: Problem[] };

interface Definition {
  name: string;
  lines: string[];
}

const suppliedNames: ReadonlySet<string> = new Set(suppliedHelpers);

/** Drops the definitions of the helpers that are supplied, then those that nothing uses any more. */
export function supplyHelpers(code: string, map: string, source: string): Supplied {
  const parsed = JSON.parse(map) as { mappings: string };
  const lines = code.split("\n");
  const preludeLength = /^;*/.exec(parsed.mappings)?.[0].length ?? 0;
  const definitions = readDefinitions(lines.slice(0, preludeLength));

  for (const { name } of definitions) {
    const clash = clashingName(name);
    if (clash !== null) return { type: "failed", problems: [clashProblem(clash, source)] };
  }

  const rest = lines.slice(preludeLength);
  const kept = withoutUnused(
    definitions.filter(({ name }) => !suppliedNames.has(name)),
    rest,
  ).flatMap((definition) => definition.lines);
  const dropped = preludeLength - kept.length;
  return {
    type: "compiled",
    code: [...kept, ...rest].join("\n"),
    map: JSON.stringify({ ...parsed, mappings: parsed.mappings.slice(dropped) }),
  };
}

/** A definition begins with `var __name = ` at the margin and ends with the line before the next one. */
function readDefinitions(prelude: string[]): Definition[] {
  const definitions: Definition[] = [];
  for (const line of prelude) {
    const name = /^var (__\w+) = /.exec(line)?.[1];
    const last = definitions.at(-1);
    if (name !== undefined) definitions.push({ name, lines: [line] });
    else if (last !== undefined && /^(?: {2}|[})])/.test(line)) last.lines.push(line);
    else throw new Error(changedPrelude(line));
  }
  return definitions;
}

function changedPrelude(line: string): string {
  return (
    `esbuild wrote a line above the program that is no helper definition: ${JSON.stringify(line)}. ` +
    "Teach src/compile/prelude.ts the new shape, or go back to the esbuild-wasm before."
  );
}

/** Helpers use only helpers above them, so one pass from the last to the first finds every unused one. */
function withoutUnused(definitions: Definition[], program: string[]): Definition[] {
  const kept: Definition[] = [];
  let below = program.join("\n");
  for (const definition of definitions.toReversed()) {
    if (!new RegExp(`\\b${definition.name}\\b`).test(below)) continue;
    kept.unshift(definition);
    below = `${definition.lines.join("\n")}\n${below}`;
  }
  return kept;
}

/** esbuild renames a helper (`__async2`) where the program uses its name without declaring it. */
function clashingName(definition: string): string | null {
  const base = definition.replace(/\d+$/, "");
  return base !== definition && suppliedNames.has(base) ? base : null;
}

function clashProblem(name: string, source: string) {
  const lines = source.split("\n");
  const index = lines.findIndex((line) => line.includes(name));
  const lineText = lines[index] ?? "";
  return {
    message: `The name "${name}" belongs to the compiler. Take another one.`,
    line: index + 1,
    column: lineText.indexOf(name) + 1,
    length: name.length,
    lineText,
  };
}
