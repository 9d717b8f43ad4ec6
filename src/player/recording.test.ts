import { expect, test } from "vitest";
import { transcriptOf } from "../engines";
import { traceOfRecording } from "./recording";

const transcript = {
  lines: [
    { time: 0, task: "Task-2", stream: "stdout", text: "a" },
    { time: 1, task: null, stream: "stderr", text: "" },
  ] as const,
  end: { time: 1.5, outcome: "raised ValueError: no: not\nhere" },
};
const recorded = {
  source: "",
  lines: [],
  version: "3.14.2",
  transcript: { ...transcript, lines: [...transcript.lines] },
};

test("playing a recording tells the recorded transcript", () => {
  expect(transcriptOf(traceOfRecording(recorded))).toEqual(transcript);
});

test.each(["returned", "raised KeyError"])("the ending %s is kept", (outcome) => {
  const trace = traceOfRecording({ ...recorded, transcript: { lines: [], end: { time: 0, outcome } } });
  expect(transcriptOf(trace).end).toEqual({ time: 0, outcome });
});

test("a recorded refusal to compile is one again, with its line", () => {
  const outcome = "raised SyntaxError: 'await' outside function (line 3)";
  const transcript = { lines: [], end: { time: 0, outcome } };
  const trace = traceOfRecording({ ...recorded, transcript });
  expect(trace.events).toEqual([]);
  expect(trace.outcome).toMatchObject({ message: "'await' outside function", traceback: [{ line: 3 }] });
  expect(transcriptOf(trace)).toEqual(transcript);
});
