// Owns the transcript: what a run printed, line by line with time and task, and how it ended, as text that diffs well.
//
// `npm run record` writes it from CPython as `<name>.out`; the tests read it and hold both engines against it.
// Format: a head `# CPython 3.14.2 · hello.py sha256:…`, then `seconds <tab> task <tab> stream <tab> text` a line,
// and last `seconds <tab> - <tab> outcome <tab> returned`. In task names and outcomes a backslash escapes.
import type { Outcome, Trace, TraceEvent } from "../runtime";
import { refusalOf } from "./refusal";

export interface TranscriptLine {
  /** Virtual seconds of the write that began the line. */
  time: number;
  /** The task that began the line; `null` outside any task. */
  task: string | null;
  stream: "stdout" | "stderr";
  /** Without its line end. A last line that has none is told like one that has. */
  text: string;
}

/** What two engines are compared by. */
export interface RunTranscript {
  lines: TranscriptLine[];
  /** `outcome` is `returned` or `raised RuntimeError: message`; of a program that did not compile, with its line. */
  end: { time: number; outcome: string };
}

/** A run transcript with where it came from. */
export interface Transcript extends RunTranscript {
  /** The CPython that was run, e.g. `3.14.2`. */
  version: string;
  file: string;
  /** The first 16 hexadecimal digits of the hash of the file that was run. */
  sha256: string;
}

/** Output events as lines: the writes of one stream are joined until a line ends. */
export function transcriptLines(events: readonly TraceEvent[]): TranscriptLine[] {
  const names = new Map<number, string>();
  const lines: TranscriptLine[] = [];
  const open = new Map<TranscriptLine["stream"], TranscriptLine>();
  for (const event of events) {
    if (event.type === "task-created") names.set(event.task, event.name);
    if (event.type !== "output") continue;
    const { time, stream } = event;
    const task = event.task === null ? null : (names.get(event.task) ?? null);
    for (const piece of event.text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      const begun = open.get(stream);
      const line = begun ?? { time, task, stream, text: "" };
      if (begun === undefined) lines.push(line);
      line.text += piece.replace("\n", "");
      if (piece.endsWith("\n")) open.delete(stream);
      else open.set(stream, line);
    }
  }
  return lines;
}

/** Throws for a run that was stopped: it proves nothing. */
export function transcriptOf(trace: Trace): RunTranscript {
  const time = trace.events.at(-1)?.time ?? 0;
  return {
    lines: transcriptLines(trace.events),
    end: { time, outcome: outcomeText(trace.outcome) + lineText(trace) },
  };
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.type) {
    case "returned":
      return "returned";
    case "raised":
      return `raised ${outcome.exception}${outcome.message === "" ? "" : `: ${outcome.message}`}`;
    case "stopped":
      throw new Error(`A run that was stopped has no transcript. ${outcome.sentence}`);
  }
}

/** As CPython writes it after the message of a SyntaxError. Nothing else in a transcript says where it was. */
function lineText(trace: Trace): string {
  const line = refusalOf(trace)?.traceback.at(-1)?.line;
  return line === undefined ? "" : ` (line ${line})`;
}

export function formatTranscript(transcript: Transcript): string {
  const { version, file, sha256, lines, end } = transcript;
  return [
    `# CPython ${version} · ${file} sha256:${sha256}`,
    ...lines.map(({ time, task, stream, text }) =>
      [time, task === null ? "-" : escape(task), stream, text].join("\t"),
    ),
    [end.time, "-", "outcome", escape(end.outcome)].join("\t"),
    "",
  ].join("\n");
}

/** Throws a sentence with the line where `text` is no transcript. */
export function parseTranscript(text: string): Transcript {
  const rows = text.replace(/\n$/, "").split("\n");
  const [, version, file, sha256] =
    /^# CPython (\S+) · (.+) sha256:([0-9a-f]{16})$/.exec(rows[0] ?? "") ?? [];
  if (version === undefined || file === undefined || sha256 === undefined) throw broken(1);
  const lines = rows.slice(1).map(parseRow);
  const last = lines.pop();
  if (last?.stream !== "outcome") throw broken(rows.length);
  const misplaced = lines.findIndex(({ stream }) => stream === "outcome");
  if (misplaced !== -1) throw broken(misplaced + 2);
  const end = { time: last.time, outcome: unescape(last.text) };
  return { version, file, sha256, lines: lines as TranscriptLine[], end };
}

function parseRow(row: string, index: number): Omit<TranscriptLine, "stream"> & { stream: string } {
  const [, seconds, task, stream, text] =
    /^([0-9.e+-]+)\t([^\t]+)\t(stdout|stderr|outcome)\t(.*)$/.exec(row) ?? [];
  const time = Number(seconds);
  if (task === undefined || stream === undefined || text === undefined || !Number.isFinite(time)) {
    throw broken(index + 2);
  }
  return { time, task: task === "-" ? null : unescape(task), stream, text };
}

function broken(line: number): Error {
  return new Error(`Line ${line} is no line of a transcript. Record it again with "npm run record".`);
}

const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t" };

function escape(text: string): string {
  return text === "-" ? "\\-" : text.replace(/[\\\n\t]/g, (character) => escapes[character] ?? character);
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) =>
    character === "n" ? "\n" : character === "t" ? "\t" : character,
  );
}
