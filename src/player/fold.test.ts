import { expect, test } from "vitest";
import { foldOf } from "./fold";

test("what stands above the first new line is folded, but for two lines", () => {
  expect(foldOf({ added: [39, 40, 59] })).toBe(36);
});

test("a few lines are not worth it, and what is no step has nothing to fold", () => {
  expect(foldOf({ added: [10] })).toBe(0);
  expect(foldOf({ added: [11] })).toBe(8);
  expect(foldOf({ added: [] })).toBe(0);
  expect(foldOf({})).toBe(0);
});
