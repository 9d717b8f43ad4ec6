import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { highlight } from "./highlight";

test.each(["typescript", "python"] as const)("the tokens of %s are as long as its lines", (language) => {
  const source = 'import asyncio\n\nx = `a\nb` # """c\nd"""\n';
  const { lines } = highlight(source, language);
  expect(lines.map((line) => line.reduce((sum, [length]) => sum + length, 0))).toEqual(
    source
      .trimEnd()
      .split("\n")
      .map((line) => line.length),
  );
});

test("each token carries its kind, plain text none", () => {
  expect(highlight("await f()\n", "python").lines).toEqual([[[5, "keyword"], [2], [2, "punctuation"]]]);
});

test("the innermost type that has a colour decides", () => {
  expect(highlight("`${1}`", "typescript").lines).toEqual([
    [
      [1, "string"],
      [2, "punctuation"],
      [1, "number"],
      [1, "punctuation"],
      [1, "string"],
    ],
  ]);
});

test("every kind has a colour in the listing", () => {
  const css = readFileSync("src/player/CodeListing.module.css", "utf8");
  const kinds = highlight('@f\nclass A: x = "a" f"{b}" + 1 # c\n', "python").lines.flatMap((line) =>
    line.flatMap(([, kind]) => kind ?? []),
  );
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(7);
  for (const kind of kinds) expect(css).toContain(`\n.${kind} {`);
});
