// Owns what the page may say about a run next to CPython's recording: computed from the two, never assumed.
import { compareTranscripts, type RunTranscript, transcriptOf } from "../engines";
import type { Trace } from "../runtime";

export type Verdict = { type: "same" } | { type: "differs"; difference: string };

/** `null` where there is nothing to compare: a run that was stopped proves nothing. */
export function judge(trace: Trace, recorded: RunTranscript): Verdict | null {
  if (trace.outcome.type === "stopped") return null;
  const difference = compareTranscripts(recorded, transcriptOf(trace));
  return difference === null ? { type: "same" } : { type: "differs", difference };
}
