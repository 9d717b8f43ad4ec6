import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createInbox } from "./inbox";

let now = 0;
beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("a single message is read at once", () => {
  const read: unknown[] = [];
  createInbox((data) => read.push(data)).add({ data: "a" });
  expect(read).toEqual(["a"]);
});

test("a flood is read in order, slice by slice, with turns of the page between", () => {
  const read: unknown[] = [];
  const slices: number[] = [];
  const inbox = createInbox((data) => {
    read.push(data);
    now += 4;
  });
  // Each comes in a task of its own, and no timer gets its turn before the last of them.
  for (let message = 1; message <= 6; message++) inbox.add({ data: message });
  slices.push(read.length);
  while (read.length < 6) {
    vi.advanceTimersToNextTimer();
    slices.push(read.length);
  }
  expect(read).toEqual([1, 2, 3, 4, 5, 6]);
  expect(slices).toEqual([2, 4, 6]);
});

test("what comes in while another is read waits for it to be read", () => {
  const read: unknown[] = [];
  const inbox = createInbox((data) => {
    if (data === 1) inbox.add({ data: 2 });
    read.push(data);
  });
  inbox.add({ data: 1 });
  expect(read).toEqual([1, 2]);
});

test("after it is closed nothing is read, not even what waits", () => {
  const read: unknown[] = [];
  const inbox = createInbox((data) => {
    read.push(data);
    inbox.add({ data: "waiting" });
    inbox.close();
  });
  inbox.add({ data: "first" });
  inbox.add({ data: "late" });
  vi.runAllTimers();
  expect(read).toEqual(["first"]);
});
