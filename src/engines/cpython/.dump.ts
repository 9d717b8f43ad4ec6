import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createCPython } from "./node";
const python = await createCPython();
for (const file of readdirSync("/tmp/cpython/p")) {
  const source = readFileSync("/tmp/cpython/p/" + file, "utf8");
  const [name, era] = file.split(".");
  const t0 = performance.now();
  const trace = python.run(source, { era: era === "34" ? "3.4" : era === "35" ? "3.5" : null });
  const ms = performance.now() - t0;
  const text = JSON.stringify({ source, era: era === "34" ? "3.4" : era === "35" ? "3.5" : null, outcome: trace.outcome }, null, 1).slice(0, -1).trimEnd() + ',\n "events": [\n' + trace.events.map((e) => JSON.stringify(e)).join(",\n") + "\n]}\n";
  JSON.parse(text);
  writeFileSync(`/tmp/brief/traces/${name}.json`, text);
  if (name === "compute_34") writeFileSync("/tmp/brief/trace-compute.json", text);
  console.log(name, trace.events.length, ms.toFixed(0) + "ms", JSON.stringify(trace.outcome), trace.events.filter(e=>e.type==="report").map(e=>JSON.stringify(e)).join());
}
