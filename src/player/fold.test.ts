import { expect, test } from "vitest";
import { foldOf } from "./fold";

test("what stands above the first new line is folded", () => {
  expect(foldOf({ added: [39, 40, 59] })).toBe(38);
});

test("a few lines are not worth it, and what is no step has nothing to fold", () => {
  expect(foldOf({ added: [8] })).toBe(0);
  expect(foldOf({ added: [9] })).toBe(8);
  expect(foldOf({ added: [] })).toBe(0);
  expect(foldOf({})).toBe(0);
});
