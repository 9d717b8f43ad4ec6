// Owns the proof of the transport's parts that need no page: places, tick marks, keys.
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { commandOf } from "./keys";
import { moveFrom, placeAt, placeOf, positionOf } from "./place";
import { ticksOf } from "./ticks";

const at = (...times: number[]): TraceEvent[] => times.map((time) => ({ type: "loop-started", time }));

test("a place between two events is as far as the clock is on its way", () => {
  const events = at(0, 0, 1, 3);
  expect([-1, 0, 0.5, 1, 2, 3, 9].map((second) => placeAt(events, second))).toEqual([
    0, 2, 2.5, 3, 3.5, 4, 4,
  ]);
  expect([0, 1, 2.5, 3.5, 4].map((place) => positionOf(events, place))).toEqual([
    { shown: 0, time: 0 },
    { shown: 1, time: 0 },
    { shown: 2, time: 0.5 },
    { shown: 3, time: 2 },
    { shown: 4, time: 3 },
  ]);
});

test("a motion begins where it is asked to, at any pace", () => {
  const events = at(0, 0, 1, 3);
  for (const pace of [0, 0.1]) {
    for (const place of [0, 1, 2.25, 3, 3.75]) {
      const motion = moveFrom(events, place, 1, pace, 1000);
      // Without a pace, what happens at one moment is told at once.
      const expected = pace === 0 && place < 2 ? 2 : place;
      expect(placeOf(events, motion, 1000)).toBeCloseTo(expected);
    }
  }
});

test("a run without events has its one place", () => {
  expect(placeAt([], 3)).toBe(0);
  expect(positionOf([], 0)).toEqual({ shown: 0, time: 0 });
});

test("the scrub bar marks output, waits, ends and reports, and never too many", () => {
  const output: TraceEvent = { type: "output", time: 0, stream: "stdout", text: "a\n", task: null };
  const advanced: TraceEvent = { type: "clock-advanced", time: 1, from: 0 };
  expect(ticksOf([...at(0), output, advanced, ...at(1)])).toEqual([
    { kind: "output", at: 0.5 },
    { kind: "clock", at: 0.75 },
  ]);
  expect(ticksOf(Array.from({ length: 10_000 }, () => output)).length).toBeLessThanOrEqual(161);
});

const within = (...selectors: string[]) => ({
  closest: (list: string) =>
    selectors.some((one) => list.split(", ").includes(one)) ? ({} as Element) : null,
  scrollWidth: 1,
  clientWidth: 1,
});
const press = (key: string, target = within(), isModified = false) => commandOf({ key, isModified, target });

test("keys drive the player that has the focus", () => {
  expect([" ", "ArrowLeft", "ArrowRight", "Home", "End", "a"].map((key) => press(key))).toEqual([
    "toggle",
    "back",
    "step",
    "start",
    "end",
    null,
  ]);
});

test("keys belong to what is typed into, and the space bar to what it presses", () => {
  expect(press("ArrowLeft", within("[contenteditable='true']"))).toBeNull();
  expect(press(" ", within("button"))).toBeNull();
  expect(press("ArrowRight", within("button"))).toBe("step");
  expect(press("Home", within(), true)).toBeNull();
  expect(press("ArrowRight", { ...within("pre"), scrollWidth: 9 })).toBeNull();
});
