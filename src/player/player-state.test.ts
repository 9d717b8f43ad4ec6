import { expect, test } from "vitest";
import type { EngineMessage } from "../engines";
import type { Outcome, Trace, TraceEvent } from "../runtime";
import {
  idle,
  type PlayerAction,
  type PlayerState,
  positionIn,
  reducePlayer,
  type Telling,
  toldOf,
} from "./player-state";

const engine: Trace["engine"] = { name: "corolla", version: "1" };
const telling: Telling = { engine, raises: null, speed: 1 };
const skipping: Telling = { ...telling, speed: "once" };
const print = (time: number, text: string): TraceEvent => ({
  type: "output",
  time,
  stream: "stdout",
  text,
  task: 1,
});
const events = [print(0, "a\n"), print(1, "b\n"), print(1, "c\n"), print(2, "d\n")];
const returned: Outcome = { type: "returned" };
const raised: Outcome = { type: "raised", exception: "ValueError", message: "no", traceback: [] };
const exhausted: Outcome = { type: "stopped", reason: "time", sentence: "It took too long." };
const byReader: Outcome = { type: "stopped", reason: "reader", sentence: "Stopped." };

const said = (message: EngineMessage, now = 0): PlayerAction => ({ type: "engine-said", message, now });
const after = (...actions: PlayerAction[]): PlayerState => actions.reduce(reducePlayer, idle);
const ran = (how: Telling, outcome: Outcome, now = 0): PlayerAction[] => [
  { type: "run", telling: how },
  said({ type: "started" }),
  said({ type: "events", events }),
  said({ type: "finished", outcome }, now),
];
const placeIn = (state: PlayerState) => toldOf(state)?.place;
const phases = (...actions: PlayerAction[]) => {
  const seen: string[] = [];
  actions.reduce((state, action) => {
    const next = reducePlayer(state, action);
    seen.push(next.phase);
    return next;
  }, idle);
  return seen;
};

test("a run goes from loading over running and playing to done", () => {
  expect(phases(...ran(telling, returned), { type: "tick", now: 2000 })).toEqual([
    "loading",
    "running",
    "running",
    "playing",
    "done",
  ]);
});

test("a virtual second is told in a real second", () => {
  const begun = ran(telling, returned, 5000);
  const shownAt = (now: number) => {
    const state = after(...begun, { type: "tick", now });
    const told = toldOf(state);
    if (told === null) return null;
    const { shown, time } = positionIn(told);
    return { shown, time: Number(time.toFixed(6)) };
  };
  expect([5000, 5999, 6000, 6500, 7000].map(shownAt)).toEqual([
    { shown: 1, time: 0 },
    { shown: 1, time: 0.999 },
    { shown: 3, time: 1 },
    { shown: 3, time: 1.5 },
    { shown: 4, time: 2 },
  ]);
});

test("skipping the waits tells the rest at once", () => {
  expect(after(...ran(telling, returned), { type: "skip-waits" })).toEqual({
    phase: "done",
    trace: { engine, events, outcome: returned },
    place: 4,
    motion: null,
  });
});

test("with the waits skipped from the start nothing is played", () => {
  expect(phases(...ran(skipping, returned)).at(-1)).toBe("done");
});

test("a program that takes no virtual time is told as soon as it has run", () => {
  const quick = [
    said({ type: "events", events: [print(0, "a\n")] }),
    said({ type: "finished", outcome: returned }, 7),
  ];
  expect(phases({ type: "run", telling }, ...quick).at(-1)).toBe("done");
});

test("an exception fails the run, once it has been told", () => {
  expect(phases(...ran(telling, raised)).at(-1)).toBe("playing");
  expect(after(...ran(skipping, raised))).toMatchObject({
    phase: "failed",
    failure: { type: "raised", exception: "ValueError", message: "no" },
  });
});

test("the exception that a program is meant to end with is no failure", () => {
  expect(after(...ran({ ...skipping, raises: "ValueError" }, raised)).phase).toBe("done");
  expect(after(...ran({ ...skipping, raises: "KeyError" }, raised)).phase).toBe("failed");
});

test("a spent budget ends in stopped, with its sentence", () => {
  expect(after(...ran(skipping, exhausted))).toMatchObject({
    phase: "stopped",
    sentence: "It took too long.",
  });
});

test("a run that the reader stops shows at once what it had told", () => {
  expect(after(...ran(telling, byReader))).toMatchObject({
    phase: "stopped",
    place: 4,
  });
});

test("stopping while it plays keeps the place", () => {
  const stopped = after(...ran(telling, returned), { type: "tick", now: 1200 }, { type: "stop" });
  expect(stopped).toMatchObject({ phase: "stopped", motion: null });
  expect(placeIn(stopped)).toBeCloseTo(3.2);
});

test("what the engine says after a stop, a reset or the end is not heard", () => {
  const late = said({ type: "finished", outcome: raised });
  const begun: PlayerAction = { type: "run", telling };
  expect(after(begun, { type: "stop" }, late).phase).toBe("stopped");
  expect(after(begun, { type: "reset" }, late)).toEqual(idle);
  expect(after(...ran(skipping, returned), late).phase).toBe("done");
});

test("an engine that cannot run says so, and running again is possible", () => {
  const failed = said({
    type: "failed",
    sentence: "The engine did not load. Check the connection and run again.",
  });
  const actions: PlayerAction[] = [{ type: "run", telling }, failed];
  expect(after(...actions)).toEqual({
    phase: "failed",
    failure: { type: "no-run", sentence: "The engine did not load. Check the connection and run again." },
    trace: null,
  });
  expect(after(...actions, { type: "run", telling }).phase).toBe("loading");
});

test("a recording is played like a run", () => {
  const trace: Trace = { engine: { name: "cpython", version: "3.14.2" }, events, outcome: returned };
  const opened: PlayerAction = { type: "recording-opened", trace, now: 0 };
  expect(phases({ type: "run", telling }, opened, { type: "tick", now: 3000 })).toEqual([
    "loading",
    "playing",
    "done",
  ]);
});

test("ticks, stops and skips change nothing while nothing plays", () => {
  for (const action of [{ type: "tick", now: 1 }, { type: "stop" }, { type: "skip-waits" }] as const) {
    expect(reducePlayer(idle, action)).toBe(idle);
  }
});

const told = ran(skipping, returned);

test("a step tells one event, a step back takes one, and neither leaves the run", () => {
  const places = [-1, -1, 1, -5, 1, 9].map(
    ((state) => (by: number) => {
      state = reducePlayer(state, { type: "step", by });
      return placeIn(state);
    })(after(...told)),
  );
  expect(places).toEqual([3, 2, 3, 0, 1, 4]);
});

test("from between two events a step goes to the next, and a step back to the one before", () => {
  const between = [...ran(telling, returned), { type: "tick", now: 500 }] as const;
  expect(placeIn(after(...between))).toBeCloseTo(1.5);
  expect(placeIn(after(...between, { type: "step", by: 1 }))).toBe(2);
  expect(placeIn(after(...between, { type: "step", by: -1 }))).toBe(1);
});

test("moving about in a run that is over leaves it over", () => {
  expect(after(...told, { type: "move", to: 2 })).toMatchObject({ phase: "done", place: 2, motion: null });
  expect(after(...ran(skipping, raised), { type: "move", to: 0 }).phase).toBe("failed");
});

test("moving stops the telling, and moving to the end ends it", () => {
  const playing = ran(telling, returned);
  expect(after(...playing, { type: "move", to: 2 })).toMatchObject({ phase: "playing", motion: null });
  expect(after(...playing, { type: "move", to: 4 }).phase).toBe("done");
});

test("pausing keeps the place, and playing goes on from it", () => {
  const paused: PlayerAction[] = [...ran(telling, returned), { type: "tick", now: 500 }, { type: "pause" }];
  expect(placeIn(after(...paused, { type: "tick", now: 9000 }))).toBeCloseTo(1.5);
  const resumed: PlayerAction[] = [...paused, { type: "play", speed: 1, now: 10_000 }];
  expect(placeIn(after(...resumed, { type: "tick", now: 10_000 }))).toBeCloseTo(1.5);
  expect(after(...resumed, { type: "tick", now: 12_000 }).phase).toBe("done");
});

test("a replay begins at the start, and gives what happens at one moment one after the other", () => {
  const replay: PlayerAction[] = [...told, { type: "play", speed: 1, now: 0 }];
  expect(placeIn(after(...replay))).toBe(0);
  const shownAt = (now: number) => Math.floor(placeIn(after(...replay, { type: "tick", now })) ?? 0);
  expect([0, 90, 1150, 1170, 1250, 2330].map(shownAt)).toEqual([0, 1, 1, 2, 3, 4]);
});

test("the speed changes on the way, and at once means the end", () => {
  const playing = ran(telling, returned);
  const faster: PlayerAction[] = [
    ...playing,
    { type: "tick", now: 500 },
    { type: "speed", speed: 4, now: 500 },
  ];
  expect(placeIn(after(...faster, { type: "tick", now: 600 }))).toBeCloseTo(1.9);
  expect(after(...playing, { type: "speed", speed: "once", now: 0 }).phase).toBe("done");
  expect(after(...told, { type: "play", speed: "once", now: 0 })).toMatchObject({ place: 4, motion: null });
});
