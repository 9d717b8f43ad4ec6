// Owns that each package the project depends on has its reason in writing, and that no reason outlives its package.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

test("the table of libraries is the list of packages", () => {
  const rows = readFileSync("decisions/0019-a-line-for-each-library.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const explained = rows.flatMap((row) =>
    Array.from((row.split("|")[2] ?? "").matchAll(/`([^`]+)`/g), ([, name]) => name),
  );
  const taken = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith("@types/"),
  );
  expect(explained.sort()).toEqual(taken.sort());
});
