// Owns recording: one Python twin run by CPython, and what it did as a transcript that names the file it came from.
import { createHash } from "node:crypto";
import type { Form } from "../../compile";
import type { Trace } from "../../runtime";
import type { Era } from "../engine";
import { type Transcript, transcriptOf } from "../transcript";
import type { CPython } from "./install";

interface PythonTwin {
  /** Without its folder, e.g. `hello-world.py`. */
  file: string;
  source: string;
  era: Era;
  form?: Form;
}

/** The trace comes along, because parity needs both. Throws for a run that was stopped. */
export function record(
  python: CPython,
  { file, source, era, form = "script" }: PythonTwin,
): { transcript: Transcript; trace: Trace } {
  const trace = python.run(source, { era, form, file });
  const sha256 = createHash("sha256").update(source).digest("hex").slice(0, 16);
  return { trace, transcript: { version: python.version, file, sha256, ...transcriptOf(trace) } };
}
