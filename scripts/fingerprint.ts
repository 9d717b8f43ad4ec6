// Owns `npx tsx scripts/fingerprint.ts <document…>`: the fingerprints of what the documents say, for tests/ported/own-words.test.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, runsOf } from "../tests/ported/own-words";

const target = join(import.meta.dirname, "../tests/ported/fingerprints.txt");
const documents = process.argv.slice(2);
if (documents.length === 0) throw new Error("Cannot take fingerprints: no document is named.");
const runs = documents.flatMap((document) => runsOf(readFileSync(document, "utf8")));
const fingerprints = [...new Set(runs.map(fingerprintOf))].sort();
writeFileSync(target, `${fingerprints.join("\n")}\n`);
console.log(`${fingerprints.length} fingerprints of ${documents.length} documents in ${target}`);
