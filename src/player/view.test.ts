import { expect, test } from "vitest";
import type { TraceEvent } from "../runtime";
import { positionAt, positionAtEnd } from "./view";

const events: TraceEvent[] = [0, 0, 1, 2.5].map((time) => ({ type: "loop-started", time }));

test("every event up to and at the moment is shown", () => {
  expect([-1, 0, 0.5, 1, 2.4, 2.5, 9].map((time) => positionAt(events, time).shown)).toEqual([
    0, 2, 2, 3, 3, 4, 4,
  ]);
});

test("the end is the moment of the last event", () => {
  expect(positionAtEnd(events)).toEqual({ shown: 4, time: 2.5 });
  expect(positionAtEnd([])).toEqual({ shown: 0, time: 0 });
});
