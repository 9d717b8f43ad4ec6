// Owns the rule that a file opens with what it owns.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Files that git knows or would take: a rule that skips new files would speak too late. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  // A snippet opens with its title, an attack with what it tries, and a test beside the code with what it tests.
  .filter((path) => !/^(docs|blog)\/|^tests\/.*\/attacks\/|^src\/.*\.test\./.test(path))
  .filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path) && existsSync(path));

test("every source file opens with what it owns, what it is the door of, or what it changes of Docusaurus", () => {
  const silent = files.filter(
    (path) => !/^(#!.*\n)?\/\/ (Owns|The door of|Change:|title:) /.test(readFileSync(path, "utf8")),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});
