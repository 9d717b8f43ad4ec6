// Owns the transcript: what a run printed, line by line with time and task, and how it ended, as text that diffs well.
//
// `npm run record` writes it from CPython as `<name>.out`; the tests read it and hold both engines against it.
// Format: a head `# CPython 3.14.2 · hello.py sha256:…`, then `seconds <tab> task <tab> stream <tab> text` a line,
// and last `seconds <tab> - <tab> outcome <tab> returned`. In task names and outcomes a backslash escapes. In a console
// session, `seconds <tab> - <tab> statement <tab> 3-4` stands before what the statement in lines 3 to 4 printed.
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

/** A statement of a console session. */
export interface TranscriptStatement {
  time: number;
  /** Its lines in the source, counted from 1. */
  first: number;
  last: number;
  /** How many lines had been printed when it began. */
  after: number;
}

/** What two engines are compared by. */
export interface RunTranscript {
  lines: TranscriptLine[];
  /** Only a console session has any. */
  statements: TranscriptStatement[];
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
  return readOutput(events).lines;
}

/** What was written, cut where a line ends. A flood of output is mostly lines written whole: those are not looked at twice. */
function piecesOf(written: string): { text: string; isEnd: boolean }[] {
  const end = written.indexOf("\n");
  if (end !== -1 && end === written.length - 1) return [{ text: written.slice(0, -1), isEnd: true }];
  return (written.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((piece) => {
    return { text: piece.replace("\n", ""), isEnd: piece.endsWith("\n") };
  });
}

export interface OutputReader extends Pick<RunTranscript, "lines" | "statements"> {
  /** Lines that have not ended yet: the next write of their stream goes on in them. */
  open: ReadonlyMap<TranscriptLine["stream"], TranscriptLine>;
  /** Takes the next event of a run. */
  read: (event: TraceEvent) => void;
}

/** The lines, and the statements of a session between them, as far as the events have been read. */
export function createOutputReader(): OutputReader {
  const names = new Map<number, string>();
  const lines: TranscriptLine[] = [];
  const statements: TranscriptStatement[] = [];
  const open = new Map<TranscriptLine["stream"], TranscriptLine>();
  function read(event: TraceEvent): void {
    if (event.type === "task-created") names.set(event.task, event.name);
    if (event.type === "statement-started") {
      const { time, first, last } = event;
      statements.push({ time, first, last, after: lines.length });
    }
    if (event.type !== "output") return;
    const { time, stream } = event;
    const task = event.task === null ? null : (names.get(event.task) ?? null);
    for (const { text, isEnd } of piecesOf(event.text)) {
      const begun = open.get(stream);
      const line = begun ?? { time, task, stream, text: "" };
      if (begun === undefined) lines.push(line);
      line.text += text;
      if (isEnd) open.delete(stream);
      else open.set(stream, line);
    }
  }
  return { lines, statements, open, read };
}

/** The lines, and the statements of a session between them. */
export function readOutput(events: readonly TraceEvent[]): Pick<RunTranscript, "lines" | "statements"> {
  const { lines, statements, read } = createOutputReader();
  for (const event of events) read(event);
  return { lines, statements };
}

/** Throws for a run that was stopped: it proves nothing. */
export function transcriptOf(trace: Trace): RunTranscript {
  const time = trace.events.at(-1)?.time ?? 0;
  return {
    ...readOutput(trace.events),
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
  const { version, file, sha256, lines, statements, end } = transcript;
  const begun = (after: number) =>
    statements
      .filter((statement) => statement.after === after)
      .map(({ time, first, last }) => [time, "-", "statement", `${first}-${last}`].join("\t"));
  return [
    `# CPython ${version} · ${file} sha256:${sha256}`,
    ...lines.flatMap(({ time, task, stream, text }, index) => [
      ...begun(index),
      [time, task === null ? "-" : escape(task), stream, text].join("\t"),
    ]),
    ...begun(lines.length),
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
  const lines: TranscriptLine[] = [];
  const statements: TranscriptStatement[] = [];
  let end: RunTranscript["end"] | null = null;
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const { time, task, kind, text } = parseRow(row, index + 1);
    if (end !== null) throw broken(index);
    if (kind === "outcome") end = { time, outcome: unescape(text) };
    else if (kind === "statement")
      statements.push({ time, ...parseRange(text, index + 1), after: lines.length });
    else lines.push({ time, task: task === "-" ? null : unescape(task), stream: kind, text });
  }
  if (end === null) throw broken(rows.length);
  return { version, file, sha256, lines, statements, end };
}

type RowKind = TranscriptLine["stream"] | "statement" | "outcome";

function parseRow(row: string, line: number): { time: number; task: string; kind: RowKind; text: string } {
  const [, seconds, task, kind, text] =
    /^([0-9.e+-]+)\t([^\t]+)\t(stdout|stderr|statement|outcome)\t(.*)$/.exec(row) ?? [];
  const time = Number(seconds);
  if (task === undefined || text === undefined || !Number.isFinite(time)) throw broken(line);
  return { time, task, kind: kind as RowKind, text };
}

function parseRange(text: string, line: number): { first: number; last: number } {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (first === undefined) throw broken(line);
  return { first: Number(first), last: Number(last) };
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
