// Owns that the README's figures are the budgets that are checked.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Budgets {
  cleanBuildSeconds: number;
  runtime: { wholeKilobytes: number; coreKilobytes: number };
  docsPage: { snippetsKilobytes: number; firstRunKilobytes: number };
  timeline: { codeAndIndexKilobytes: number };
  siteSearch: { indexKilobytes: number };
  offline: { keptKilobytes: number };
  files: { name: string; limit: string }[];
}

const budgets = JSON.parse(readFileSync("budgets.json", "utf8")) as Budgets;
const readme = readFileSync("README.md", "utf8");

/** The figure in the row of the README's table that begins so. */
function figure(row: string): string | undefined {
  return new RegExp(`^\\| ${row}[^|]*\\| *([^|]*?) *\\|`, "m").exec(readme)?.[1];
}

test("the README's figures are the budgets", () => {
  const { cleanBuildSeconds, runtime, docsPage, timeline, siteSearch, offline, files } = budgets;
  expect({
    snippets: figure("script of a docs page's snippets"),
    firstRun: figure("script that the first Run adds"),
    everyPage: figure("script on every page"),
    timeline: figure("code and index of the timeline"),
    searchIndex: figure("index of the search"),
    offline: figure("what is kept for a reader"),
    runtime: figure("the runtime as a library"),
    runtimeCore: figure("of it `run`"),
    build: figure("a build from clean"),
  }).toEqual({
    snippets: `${docsPage.snippetsKilobytes} kB`,
    firstRun: `${docsPage.firstRunKilobytes} kB`,
    everyPage: files.find(({ name }) => name === "Scripts on every page")?.limit,
    timeline: `${timeline.codeAndIndexKilobytes} kB`,
    searchIndex: `${siteSearch.indexKilobytes} kB`,
    offline: `${offline.keptKilobytes} kB`,
    runtime: `${runtime.wholeKilobytes} kB`,
    runtimeCore: `${runtime.coreKilobytes} kB`,
    build: `${cleanBuildSeconds} s`,
  });
});
