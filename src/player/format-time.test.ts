import { expect, test } from "vitest";
import { formatTime } from "./format-time";

test.each([
  [0, "0.00 s"],
  [1, "1.00 s"],
  [0.1 + 0.2, "0.30 s"],
  [1.125, "1.125 s"],
  [3600.5, "3600.50 s"],
  [0.000001, "0.000001 s"],
])("%d seconds is written %s", (seconds, text) => {
  expect(formatTime(seconds)).toBe(text);
});
