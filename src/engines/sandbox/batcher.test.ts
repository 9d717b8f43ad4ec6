import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { createBatcher } from "./batcher";

function setUp() {
  const sent: string[][] = [];
  let time = 0;
  const batcher = createBatcher(
    (events) => sent.push(events.map(({ type }) => type)),
    () => time,
  );
  return {
    batcher,
    sent,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const output: TraceEvent = { type: "output", stream: "stdout", text: "x", time: 0, task: null };
const iteration: TraceEvent = { type: "iteration-started", iteration: 1, ready: 0, time: 0 };

test("the first output leaves at once, with what came before it", () => {
  const { batcher, sent } = setUp();
  batcher.add(iteration);
  batcher.add(output);
  expect(sent).toEqual([["iteration-started", "output"]]);
});

test("what is not urgent waits for 50 ms", () => {
  const { batcher, sent, wait } = setUp();
  batcher.add(iteration);
  wait(49);
  batcher.add(iteration);
  expect(sent).toEqual([]);
  wait(1);
  batcher.add(iteration);
  expect(sent).toEqual([["iteration-started", "iteration-started", "iteration-started"]]);
});

test("a flood leaves a few batches ahead of time, then whole ones", () => {
  const { batcher, sent } = setUp();
  for (let i = 0; i < 1040; i++) batcher.add(output);
  expect(sent.map(({ length }) => length)).toEqual([...Array.from({ length: 40 }, () => 1), 500, 500]);
});

test("flush sends what is left, and nothing when nothing is", () => {
  const { batcher, sent } = setUp();
  batcher.flush();
  batcher.add(iteration);
  batcher.flush();
  batcher.flush();
  expect(sent).toEqual([["iteration-started"]]);
});
