// Owns the figures that a user of the runtime may count on, as ratios between programs measured side by side.
import { expect, test, vi } from "vitest";
import { run, runProgram } from "../../src/runtime";
import * as programs from "./programs";
import { program, ratio, rounds, type Work } from "./measure";

const names = ["storm", "spawn", "pingpong"] as const;

test("resuming 500 awaits deep costs at most 1.5 times as much as 1 deep", async () => {
  const turns = 20_000;
  const descend = (depth: number) => program(() => programs.descend(depth, turns));
  expect(await ratio(() => [descend(500), descend(1)], 1.5)).toBeLessThanOrEqual(1.5);
});

test("100,000 coroutines may await each other", () => {
  const depths: number[] = [];
  const outcome = runProgram(() => {
    depths.push(run(programs.descend(100_000, 3)));
  });
  expect({ outcome, depths }).toEqual({ outcome: { type: "returned" }, depths: [100_000] });
});

test.for(names)("%s costs at most 2.5 times as much with an observer", async (name) => {
  let events = 0;
  const observer = () => {
    events++;
  };
  const main = programs[name];
  const pair = (): [Work, Work] => [program(main, { observer }), program(main)];
  expect(await ratio(pair, 2.5)).toBeLessThanOrEqual(2.5);
  expect(events).toBeGreaterThan(0);
});

test.for(names)("%s costs no more after it was observed", async (name) => {
  const pair = async (): Promise<[Work, Work]> => {
    // Observing might make the engine's own code for the runtime slower: a copy of the runtime that nobody has observed
    // tells what it costs without, at the same time and on the same machine.
    const [observed, unobserved] = [await copyOfRuntime(), await copyOfRuntime()];
    const watched = observed.program(observed[name], { observer: () => {} });
    for (let round = 0; round < rounds; round++) watched();
    return [observed.program(observed[name]), unobserved.program(unobserved[name])];
  };
  expect(await ratio(pair, 1.25)).toBeLessThanOrEqual(1.25);
});

async function copyOfRuntime() {
  vi.resetModules();
  return { ...(await import("./programs")), ...(await import("./measure")) };
}
