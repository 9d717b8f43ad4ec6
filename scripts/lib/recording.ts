// Owns which snippets `npm run record` runs, and what it finds out about each.
import type { Form } from "../../src/compile";
import type { Era } from "../../src/engines/engine";
import { refusalOf } from "../../src/engines/refusal";
import { formatTranscript } from "../../src/engines/transcript";
import { type CPython, record } from "../../src/engines/cpython/node";
import type { SnippetFiles } from "../../src/plugins/snippets/content";
import { parseHeader } from "../../src/plugins/snippets/header";
import { formatProblem } from "../../src/plugins/snippets/problem";

interface Twin {
  files: SnippetFiles & { py: string };
  era: Era;
  form: Form;
  /** The exception that the header says the program ends with. */
  raises: string | null;
  /** The error with which it does not compile, as the header says. */
  fails: string | null;
}

interface Selection {
  twins: Twin[];
  problems: string[];
}

/** No names means all. A name may stand for several snippets, one in each folder. */
export function selectTwins(all: readonly SnippetFiles[], names: readonly string[]): Selection {
  const problems = names
    .filter((name) => !all.some((files) => isNamed(files, name)))
    .map((name) => `There is no snippet "${name}". Give its name or its id, like generator-based/compute.`);
  const twins: Twin[] = [];
  for (const files of all) {
    if (names.length > 0 && !names.some((name) => isNamed(files, name))) continue;
    if (files.py === null || files.ts === null) {
      const missing = files.py === null ? "py" : "ts";
      problems.push(
        `${files.stem}.${missing} is missing: a snippet is a pair. Write it, or remove the other file.`,
      );
      continue;
    }
    const parsed = parseHeader(`${files.stem}.ts`, files.ts);
    if (parsed.type === "bad") problems.push(...parsed.problems.map(formatProblem));
    else {
      const { era, form, raises, fails } = parsed.header;
      twins.push({ files: { ...files, py: files.py }, era, form, raises, fails });
    }
  }
  return { twins, problems };
}

function isNamed(files: SnippetFiles, name: string): boolean {
  return name === files.name || name === files.id || name === files.stem;
}

export interface Recorded {
  /** The path of the transcript, its text so far and its text now. */
  transcripts: { out: string; before: string | null; after: string }[];
  problems: string[];
}

/** A program that ends otherwise than its header says gets no transcript. */
export function recordAll(python: CPython, twins: readonly Twin[]): Recorded {
  const recorded: Recorded = { transcripts: [], problems: [] };
  for (const { files, era, form, raises, fails } of twins) {
    const file = `${files.stem}.py`;
    try {
      const { transcript, trace } = record(python, { file: `${files.name}.py`, source: files.py, era, form });
      const raised = trace.outcome.type === "raised" ? trace.outcome.exception : null;
      if (fails !== null && refusalOf(trace) === null) {
        recorded.problems.push(
          `${file} compiles, and the header of its twin says that it fails with ${fails}.`,
        );
        continue;
      }
      if (raised !== (fails ?? raises)) {
        recorded.problems.push(
          `${file} ${ended(raised)}, and the header of its twin says that it ${ends(raises)}.`,
        );
        continue;
      }
      const after = formatTranscript(transcript);
      recorded.transcripts.push({ out: `${files.stem}.out`, before: files.out, after });
    } catch (error) {
      recorded.problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return recorded;
}

const ended = (raised: string | null) =>
  raised === null ? "ended without an exception" : `ended with ${raised}`;
const ends = (raises: string | null) => (raises === null ? "raises nothing" : `raises ${raises}`);
