import { expect, test } from "vitest";
import { highlight } from "./highlight";

test.each(["typescript", "python"] as const)(
  "the tokens of %s give back the source, line by line",
  (language) => {
    const source = 'import asyncio\n\nx = `a\nb` # """c\nd"""\n';
    const { lines } = highlight(source, language);
    expect(lines.map((line) => line.map(([text]) => text).join("")).join("\n")).toBe(source.trimEnd());
  },
);

test("each token carries its types, plain text none", () => {
  expect(highlight("await f()\n", "python").lines).toEqual([
    [["await", "keyword"], [" f"], ["(", "punctuation"], [")", "punctuation"]],
  ]);
});
