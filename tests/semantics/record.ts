// Owns recording `expected.json`: what CPython answers to each probe. Run it with `npx tsx tests/semantics/record.ts`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCPython } from "../../src/engines/cpython/node";
import { families, pythonProbes, runPythonProbe } from "./python-probes";

const python = await createCPython();
const values = Object.fromEntries(
  families.flatMap((family) =>
    [...pythonProbes(family).keys()].map((id) => [id, runPythonProbe(python, family, id)] as const),
  ),
);
const lines = Object.entries(values).map(
  ([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
);
const text = `{\n  "python": ${JSON.stringify(python.version)},\n  "values": {\n${lines.join(",\n")}\n  }\n}\n`;
writeFileSync(join(import.meta.dirname, "expected.json"), text);
