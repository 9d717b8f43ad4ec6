import { expect, test } from "vitest";
import { parseEdit } from "./edits";

const stored = (original: string) => JSON.stringify({ version: 1, original, edited: "b" });
const unreadable = {
  type: "unreadable",
  notice: "Your stored edit could not be read, so the original is shown. Edit again, or press Reset.",
};

test("nothing stored is no edit", () => {
  expect(parseEdit(null, "a")).toEqual({ type: "none" });
});

test("an edit of the same original comes back", () => {
  expect(parseEdit(stored("a"), "a")).toEqual({ type: "edit", edited: "b", notice: null });
});

test("an edit of an older original comes back with a notice", () => {
  expect(parseEdit(stored("old"), "a")).toEqual({
    type: "edit",
    edited: "b",
    notice: "This snippet has changed since you edited it. Reset shows the new one.",
  });
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2,"original":"a","edited":"b"}',
  '{"version":1,"original":"a","edited":1}',
])("%j is not believed", (text) => {
  expect(parseEdit(text, "a")).toEqual(unreadable);
});
