// Owns the figures that a user of the runtime may count on, as ratios between programs measured side by side.
import { expect, test } from "vitest";
import { run, runProgram } from "../../src/runtime";
import { descend, pingpong, spawn, storm } from "./programs";
import { millisecondsOf, program, ratio } from "./measure";

const programs = { storm, spawn, pingpong };

test("resuming 500 awaits deep costs at most 1.5 times as much as 1 deep", () => {
  const turns = 20_000;
  const [deep, shallow] = [500, 1].map((depth) => program(() => descend(depth, turns)));
  if (deep === undefined || shallow === undefined) throw new Error("Two programs were made.");
  expect(ratio(deep, shallow, 1.5)).toBeLessThanOrEqual(1.5);
});

test("100,000 coroutines may await each other", () => {
  const depths: number[] = [];
  const outcome = runProgram(() => {
    depths.push(run(descend(100_000, 3)));
  });
  expect({ outcome, depths }).toEqual({ outcome: { type: "returned" }, depths: [100_000] });
});

test.for(Object.entries(programs))("%s costs at most 2.5 times as much with an observer", ([, main]) => {
  let events = 0;
  const observer = () => {
    events++;
  };
  expect(ratio(program(main, { observer }), program(main), 2.5)).toBeLessThanOrEqual(2.5);
  expect(events).toBeGreaterThan(0);
});

test.for(Object.entries(programs))("%s costs no more after it was observed", ([, main]) => {
  const [plain, observed] = [program(main), program(main, { observer: () => {} })];
  // What is compared runs in one process, so that it is seen if observing makes the engine's own code for it slower.
  const before = quickest(plain);
  quickest(observed);
  const limit = 1.25;
  let after = quickest(plain);
  for (let attempt = 0; attempt < 3 && after > limit * before; attempt++) after = quickest(plain);
  expect(after / before).toBeLessThanOrEqual(limit);
});

function quickest(work: () => void): number {
  return Math.min(...Array.from({ length: 15 }, () => millisecondsOf(work)));
}
