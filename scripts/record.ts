// Owns `npm run record [names…] [-- --check]`: every Python twin run by CPython, and its transcript written beside it.
//
// A name is a snippet's name or id: `compute`, `generator-based/compute`. With `--check` nothing is written, and a
// transcript that differs from what CPython does now is a failure.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCPython } from "../src/engines/cpython/node";
import { findContent } from "../src/plugins/snippets/content";
import { recordAll, selectTwins } from "./lib/recording";

const root = join(import.meta.dirname, "..");
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});

const { twins, problems } = selectTwins(findContent(root).snippets, names);
const python = await createCPython();
const recorded = recordAll(python, twins);
problems.push(...recorded.problems);

let changed = 0;
for (const { out, before, after } of recorded.transcripts) {
  if (before === after) continue;
  changed++;
  if (values.check) {
    problems.push(
      `${out} is not what CPython ${python.version} does now. Run "npm run record" and read the diff.`,
    );
  } else {
    writeFileSync(join(root, out), after);
    console.log(`recorded ${out}`);
  }
}

for (const problem of problems) console.error(problem);
const verb = values.check ? "differ" : "changed";
console.log(`${recorded.transcripts.length} snippets run in CPython ${python.version}, ${changed} ${verb}`);
process.exitCode = problems.length === 0 ? 0 : 1;
