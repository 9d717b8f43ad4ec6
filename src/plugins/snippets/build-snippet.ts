// Owns building one snippet: compiled, run, held against CPython's transcript, highlighted.
import { createHash } from "node:crypto";
import type { Compiled, Form, Marks } from "../../compile";
import {
  checkRefusal,
  compareTranscripts,
  type Era,
  parseTranscript,
  type SnippetData,
  traceOfRefusal,
  type Transcript,
  transcriptOf,
} from "../../engines";
import type { Outcome, Trace } from "../../runtime";
import type { SnippetFiles } from "./content";
import type { ParsedHeader } from "./header";
import { highlight } from "./highlight";
import type { Problem } from "./problem";

/** A snippet with all its files and a header that could be read. */
export interface Draft extends Extract<ParsedHeader, { type: "parsed" }> {
  files: SnippetFiles & { ts: string; py: string; out: string };
}

export interface Toolchain {
  compile(source: string, file: string, form: Form): Promise<Compiled>;
  run(program: { code: string; map: string; marks: Marks; era: Era }): Trace;
}

export type Built = { type: "built"; data: SnippetData } | { type: "broken"; problems: Problem[] };

const broken = (file: string, line: number | null, sentence: string): Built => ({
  type: "broken",
  problems: [{ file, line, sentence }],
});

export async function buildSnippet(draft: Draft, toolchain: Toolchain): Promise<Built> {
  const { files, header, code: source, linesBefore } = draft;
  const { stem } = files;
  const file = `${stem}.ts`;
  const transcript = readTranscript(files);
  if (typeof transcript === "string") return broken(`${stem}.out`, null, transcript);

  const compiled = await toolchain.compile(source, `${files.name}.ts`, header.form);
  if (header.fails !== null) {
    const sentence = checkRefusal(header.fails, transcript, compiled);
    if (sentence !== null || compiled.type !== "failed") return broken(file, 1, sentence ?? "It compiles.");
    return built(draft, transcript, {
      code: "",
      map: "",
      marks: [],
      trace: traceOfRefusal(header.fails, compiled.problems),
    });
  }
  if (compiled.type === "failed") {
    const problems = compiled.problems.map(({ line, message }) => ({
      file,
      line: line + linesBefore,
      sentence: `It does not compile: ${message}`,
    }));
    return { type: "broken", problems };
  }
  const { code, map, marks } = compiled;
  const trace = toolchain.run({ code, map, marks, era: header.era });

  const ending = checkOutcome(trace.outcome, header.raises, linesBefore);
  if (ending !== null) return broken(file, ending.line, ending.sentence);
  const difference = checkDifference(compareTranscripts(transcript, transcriptOf(trace)), header.differs);
  if (difference !== null) return broken(file, null, difference);

  return built(draft, transcript, { code, map, marks, trace });
}

function built(
  { files, header, code: source }: Draft,
  { version, lines, statements, end }: Transcript,
  run: Pick<SnippetData["typescript"], "code" | "map" | "marks" | "trace">,
): Built {
  return {
    type: "built",
    data: {
      ...header,
      id: files.id,
      typescript: { ...highlight(source, "typescript"), ...run },
      python: { ...highlight(files.py, "python"), version, transcript: { lines, statements, end } },
    },
  };
}

/** The transcript, or what is wrong with it. */
function readTranscript({ name, py, out }: Draft["files"]): Transcript | string {
  let transcript: Transcript;
  try {
    transcript = parseTranscript(out);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const sha256 = createHash("sha256").update(py).digest("hex");
  if (sha256.startsWith(transcript.sha256)) return transcript;
  return `It is stale: ${name}.py has changed since it was recorded. Run \`npm run record\`.`;
}

function checkOutcome(
  outcome: Outcome,
  raises: string | null,
  linesBefore: number,
): { line: number | null; sentence: string } | null {
  switch (outcome.type) {
    case "stopped":
      return { line: null, sentence: `It did not come to its end. ${outcome.sentence}` };
    case "returned":
      if (raises === null) return null;
      return {
        line: 1,
        sentence: `The header says that it raises ${raises}, and it did not. Correct the program or the header.`,
      };
    case "raised": {
      const { exception, message, traceback } = outcome;
      if (exception === raises) return null;
      const frame = traceback.at(-1);
      const meant =
        raises === null
          ? `say \`// raises: ${exception}\` in the header`
          : `correct the header's \`raises: ${raises}\``;
      return {
        line: frame === undefined ? null : frame.line + linesBefore,
        sentence: `It ended with ${exception}${message === "" ? "" : `: ${message}`}. Correct the program, or ${meant}.`,
      };
    }
  }
}

function checkDifference(difference: string | null, differs: string | null): string | null {
  if (difference !== null && differs === null) {
    return `It does not do what its Python twin does under CPython. ${difference} Make the twins agree, or say why they cannot in \`// differs: …\`.`;
  }
  if (difference === null && differs !== null) {
    return "The header says that it differs from CPython, and it does not. Take `differs` out.";
  }
  return null;
}
