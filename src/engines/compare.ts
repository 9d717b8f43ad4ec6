// Owns the comparison of two runs by their transcripts, and of two refusals to compile: the first difference, as a sentence.
import type { Compiled } from "../compile";
import type { RunTranscript, TranscriptLine } from "./transcript";

/** The resolution of asyncio's clock under virtual time, in seconds: closer moments are the same moment. */
const clockResolution = 1e-9;

/** `null` when both told the same lines at the same moments from the same tasks and ended alike. */
export function compareTranscripts(expected: RunTranscript, actual: RunTranscript): string | null {
  const length = Math.max(expected.lines.length, actual.lines.length);
  for (let index = 0; index < length; index++) {
    const [wanted, got] = [expected.lines[index], actual.lines[index]];
    if (wanted !== undefined && got !== undefined && sameLine(wanted, got)) continue;
    return `Line ${index + 1} differs: expected ${describe(wanted)}, got ${describe(got)}.`;
  }
  const [places, actualPlaces] = [placesOf(expected), placesOf(actual)];
  if (places !== actualPlaces) {
    return `The statements differ: expected them after lines ${places}, got them after lines ${actualPlaces}.`;
  }
  const { end } = expected;
  if (end.outcome === actual.end.outcome && sameMoment(end.time, actual.end.time)) return null;
  return `The end differs: expected ${describeEnd(end)}, got ${describeEnd(actual.end)}.`;
}

function sameLine(a: TranscriptLine, b: TranscriptLine): boolean {
  return a.text === b.text && a.stream === b.stream && a.task === b.task && sameMoment(a.time, b.time);
}

/** Where the statements of a session stand in its output. Their lines in the source are those of another language. */
function placesOf({ statements }: RunTranscript): string {
  return statements.map(({ after }) => after).join(", ");
}

export function sameMoment(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < clockResolution;
}

function describe(line: TranscriptLine | undefined): string {
  if (line === undefined) return "nothing";
  const where = line.task === null ? "" : ` from ${line.task}`;
  return `${JSON.stringify(line.text)} on ${line.stream} at ${line.time} s${where}`;
}

function describeEnd({ time, outcome }: RunTranscript["end"]): string {
  return `"${outcome}" at ${time} s`;
}

/**
 * Whether both engines refuse a program with `exception`: `null`, or a sentence with the one that does not. Message and
 * line may differ, because each language has its own grammar to complain about.
 */
export function checkRefusal(exception: string, recorded: RunTranscript, compiled: Compiled): string | null {
  const { lines, end } = recorded;
  const isRefusedByPython = lines.length === 0 && end.outcome.startsWith(`raised ${exception}`);
  if (!isRefusedByPython) {
    return `The header says that it fails with ${exception}, and the Python twin ${end.outcome}. Correct the program or the header.`;
  }
  if (compiled.type === "failed") return null;
  return `The header says that it fails with ${exception}, and the TypeScript twin compiles. Correct the program or the header.`;
}
