// Owns the proof that the output at any place is what reading the events up to it gives.
import { expect, test } from "vitest";
import { readOutput } from "../engines";
import type { TraceEvent } from "../runtime";
import { outputAt, readOn } from "./output-index";

const write = (text: string, stream: "stdout" | "stderr" = "stdout"): TraceEvent => ({
  type: "output",
  time: 0,
  stream,
  text,
  task: null,
});

test("the output at each place is what all events before have printed", () => {
  const statement: TraceEvent = { type: "statement-started", time: 0, first: 1, last: 1 };
  const events = [
    statement,
    write("a"),
    write("x\n", "stderr"),
    write("b"),
    write("c\nd\ne"),
    statement,
    write("f", "stderr"),
    write("\n"),
    { type: "loop-started", time: 0 } as const,
    write("\ng"),
  ];
  for (let shown = 0; shown <= events.length; shown++) {
    expect(outputAt(events, shown), `after ${shown}`).toEqual(readOutput(events.slice(0, shown)));
  }
});

test("a line is the same object at every place", () => {
  const events = [write("a\n"), write("b\n"), write("c\n")];
  expect(outputAt(events, 1).lines[0]).toBe(outputAt(events, 3).lines[0]);
});

test("a run may be read while it comes in", () => {
  const events: TraceEvent[] = [];
  for (const event of [write("a"), write("b\nc"), write("x\n", "stderr"), write("d\n")]) {
    events.push(event);
    readOn(events);
    expect(outputAt(events, events.length)).toEqual(readOutput(events));
  }
  expect(outputAt(events, 2)).toEqual(readOutput(events.slice(0, 2)));
});
