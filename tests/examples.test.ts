// Owns the promise that a program in the docs which cannot run in the page is a file that runs here, in Node.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scanPage } from "../src/plugins/snippets/scan-page";

const listings = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".mdx"))
  .flatMap((file) => scanPage(file, readFileSync(`docs/${file}`, "utf8")).listings);

test("a listing of a file is the file, to the letter", () => {
  expect(listings.map(({ file }) => file)).toContain("examples/in-node.ts");
  for (const { file, text } of listings) {
    expect(existsSync(file), `${file} does not exist`).toBe(true);
    expect(text).toBe(readFileSync(file, "utf8"));
  }
});

test("the example of real time runs in Node", () => {
  const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
  const output = execFileSync(process.execPath, ["--import", "tsx", "examples/in-node.ts"], {
    encoding: "utf8",
    env,
    // A call that blocks is beyond the test's own limit.
    timeout: 25_000,
  });
  const lines = output.trimEnd().split("\n");
  // When the file is read, between the ticks, is the disk's choice.
  expect(lines.filter((line) => line.startsWith("tick "))).toEqual(["tick 1", "tick 2", "tick 3", "tick 1"]);
  expect(lines).toContain("the license has many lines: True");
  expect(lines).toContain("ticks: 3");
  expect(lines.at(-1)).toBe("both: 1 True");
});
