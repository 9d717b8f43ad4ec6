import { expect, test } from "vitest";
import { EventLoop } from "./base_events";
import { TimerHandle } from "./events";
import { TimerHeap } from "./timers";

function timer(heap: TimerHeap, when: number): TimerHandle {
  const loop = Object.assign(new EventLoop(), { timerCancelled: () => heap.noteCancelled() });
  const made = new TimerHandle(when, () => undefined, [], loop);
  heap.push(made);
  return made;
}

function drain(heap: TimerHeap): TimerHandle[] {
  const drained: TimerHandle[] = [];
  for (let first = heap.first(); first !== null; first = heap.first()) {
    drained.push(first);
    heap.pop();
  }
  return drained;
}

test("timers come out by time, whatever the order they went in [rule 4]", () => {
  const heap = new TimerHeap();
  const whens = Array.from({ length: 200 }, (_, i) => (i * 7919) % 211);
  for (const when of whens) timer(heap, when);
  expect(drain(heap).map((handle) => handle.when())).toEqual(whens.toSorted((a, b) => a - b));
});

test("equal times come out in the order of scheduling [rule 9]", () => {
  const heap = new TimerHeap();
  const handles = Array.from({ length: 20 }, () => timer(heap, 5));
  expect(drain(heap)).toEqual(handles);
});

test("equal times keep their order through a rebuild [rules 8, 9]", () => {
  const heap = new TimerHeap();
  const handles = Array.from({ length: 150 }, (_, i) => timer(heap, 1000 + Math.floor(i / 10)));
  for (const [index, handle] of handles.entries()) if (index % 3 !== 0) handle.cancel();
  heap.first();
  expect(heap.size).toBe(50);
  expect(drain(heap)).toEqual(handles.filter((_, index) => index % 3 === 0));
});

test("a heap is rebuilt when it holds more than 100 timers and more than half are cancelled [rule 8]", () => {
  const heap = new TimerHeap();
  const handles = Array.from({ length: 102 }, (_, i) => timer(heap, 1000 + i));
  for (const handle of handles.slice(1, 52)) handle.cancel();
  heap.first();
  expect(heap.size).toBe(102);
  handles[60]?.cancel();
  heap.first();
  expect(heap.size).toBe(50);
});

test("cancelled timers at the top are dropped from a small heap, others stay [rule 8]", () => {
  const heap = new TimerHeap();
  const handles = Array.from({ length: 10 }, (_, i) => timer(heap, i));
  handles[0]?.cancel();
  handles[5]?.cancel();
  expect(heap.first()).toBe(handles[1]);
  expect(heap.size).toBe(9);
});
