import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";

const shown = (text: string, ...terms: string[]) =>
  excerptOf(text, terms)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join("");

test("a short text is shown whole, with its marks", () => {
  expect(shown("A loop calls back.", "loop")).toBe("A [loop] calls back.");
});

test("a long text is shown from its beginning when nothing in it was hit", () => {
  const words = Array.from({ length: 100 }, (_, i) => `word${i}`).join(" ");
  expect(shown(words)).toMatch(/^word0 word1 .* word\d+ …$/);
});

test("a long text is shown around the first hit, cut between words", () => {
  const filler = "so much is said before it ".repeat(20);
  const excerpt = shown(`${filler}uncancel takes a request back. ${filler}`, "uncancel");
  expect(excerpt).toMatch(/^… .{20,45} \[uncancel\] takes a request back\. .* …$/);
  expect(excerpt.length).toBeLessThan(170);
});

test("a word longer than an excerpt is cut", () => {
  expect(shown("x".repeat(1000))).toBe(`${"x".repeat(150)} …`);
});

test("nothing has an empty excerpt", () => {
  expect(shown("", "loop")).toBe("");
});
