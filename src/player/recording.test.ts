import { expect, test } from "vitest";
import { transcriptOf } from "../engines";
import { traceOfRecording } from "./recording";

const transcript = {
  lines: [
    { time: 0, task: "Task-2", stream: "stdout", text: "a" },
    { time: 1, task: null, stream: "stderr", text: "" },
  ] as const,
  statements: [],
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

test("the statements of a session are told between the lines", () => {
  const statements = [
    { time: 0, first: 1, last: 2, after: 0 },
    { time: 0, first: 3, last: 3, after: 1 },
    { time: 1.5, first: 4, last: 4, after: 2 },
  ];
  const session = { ...recorded, transcript: { ...recorded.transcript, statements } };
  expect(transcriptOf(traceOfRecording(session)).statements).toEqual(statements);
});

test.each(["returned", "raised KeyError"])("the ending %s is kept", (outcome) => {
  const trace = traceOfRecording({
    ...recorded,
    transcript: { lines: [], statements: [], end: { time: 0, outcome } },
  });
  expect(transcriptOf(trace).end).toEqual({ time: 0, outcome });
});

test("a recorded refusal to compile is one again, with its line", () => {
  const outcome = "raised SyntaxError: 'await' outside function (line 3)";
  const transcript = { lines: [], statements: [], end: { time: 0, outcome } };
  const trace = traceOfRecording({ ...recorded, transcript });
  expect(trace.events).toEqual([]);
  expect(trace.outcome).toMatchObject({ message: "'await' outside function", traceback: [{ line: 3 }] });
  expect(transcriptOf(trace)).toEqual(transcript);
});
