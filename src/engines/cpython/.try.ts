import { readFileSync } from "node:fs";
import { createCPython } from "./node";
const python = await createCPython();
const [file, era] = process.argv.slice(2);
const trace = python.run(readFileSync(file!, "utf8"), { era: (era ?? null) as null });
for (const e of trace.events) console.log(JSON.stringify(e));
console.log(trace.outcome);
