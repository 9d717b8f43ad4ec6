// Owns the proof that every pair of colours that may meet can be read: WCAG 2.2 contrast, in light and in dark.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Scheme = "light" | "dark";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/(--co-[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

const grounds = ["--co-paper", "--co-surface", "--co-code-bg"];
const states = ["running", "ready", "suspended", "blocked", "done", "failed", "cancelled"].map(
  (s) => `--co-${s}`,
);
const syntax = ["keyword", "string", "comment", "function", "number", "class", "punctuation"].map(
  (s) => `--co-syn-${s}`,
);

interface Rule {
  why: string;
  least: number;
  text: readonly string[];
  on: readonly string[];
}

/** AAA is 7, AA is 4.5, and what is not text (outlines, edges of controls) needs 3. */
const rules: readonly Rule[] = [
  {
    why: "body text is AAA",
    least: 7,
    text: ["--co-ink"],
    on: [...grounds, "--co-accent-soft", "--co-mark-bg"],
  },
  { why: "quiet text is AA and nearly AAA", least: 6.5, text: ["--co-muted"], on: grounds },
  {
    why: "the accent is read as text",
    least: 4.5,
    text: ["--co-accent"],
    on: [...grounds, "--co-accent-soft"],
  },
  {
    why: "the accent's hover is read as text",
    least: 4.5,
    text: ["--co-accent-strong"],
    on: [...grounds, "--co-accent-soft"],
  },
  {
    why: "a label on the Run button",
    least: 4.5,
    text: ["--co-on-accent"],
    on: ["--co-accent", "--co-accent-strong"],
  },
  { why: "states of tasks are read as text", least: 4.5, text: states, on: grounds },
  {
    why: "code is read on its grounds",
    least: 4.5,
    text: syntax,
    on: ["--co-code-bg", "--co-paper", "--co-syn-line", "--co-syn-selection", "--co-added-bg"],
  },
  {
    why: "plain code is AAA",
    least: 7,
    text: ["--co-ink"],
    on: ["--co-syn-line", "--co-syn-selection", "--co-added-bg"],
  },
  {
    why: "focus rings and edges of controls are seen",
    least: 3,
    text: ["--co-focus", "--co-line-strong"],
    on: grounds,
  },
];

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, scheme: Scheme): string {
  const pair = colours.get(name);
  if (!pair)
    throw new Error(
      `${name} is not in tokens.css as light-dark(#rrggbb, #rrggbb). Add it there, or drop the pair.`,
    );
  return pair[scheme];
}

test("black on white has the contrast that WCAG gives, 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

for (const scheme of ["light", "dark"] as const) {
  for (const { why, least, text, on } of rules) {
    test(`${scheme}: ${why} (${String(least)} or more)`, () => {
      const tooLow = text.flatMap((front) =>
        on
          .map((back) => ({ front, back, ratio: contrast(colour(front, scheme), colour(back, scheme)) }))
          .filter(({ ratio }) => ratio < least),
      );
      expect(tooLow).toEqual([]);
    });
  }
}

test("every colour token stands in a rule, or is a line that carries no meaning", () => {
  const ruled = new Set(rules.flatMap(({ text, on }) => [...text, ...on]));
  expect([...colours.keys()].filter((name) => !ruled.has(name))).toEqual(["--co-line"]);
});
