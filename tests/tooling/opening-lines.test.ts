// Owns the rule that a file opens with what it owns.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folders = [".", "src", "scripts", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((path) =>
    `${folder}/${path}`.replaceAll("\\", "/").replace(/^\.\//, ""),
  ),
);
const files = folders
  .filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path))
  // An attack opens with what it tries, and a test beside the code with what it tests.
  .filter((path) => !/^tests\/.*\/attacks\/|^(src|scripts)\/.*\.test\./.test(path));

test("every source file opens with what it owns, is the door of, or changes of Docusaurus", () => {
  const opening = /^(#!.*\n)?\/\/ (Owns|The door of|Change:|title:) /;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => !opening.test(readFileSync(path, "utf8")))).toEqual([]);
});
