// Owns making a standard library that starts faster out of Pyodide's: a process of its own, for it computes for seconds.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error("Say which archive, and where to.");

const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
pyodide.FS.writeFile("/tmp/library.zip", readFileSync(source));
pyodide.runPython(readFileSync(new URL("compile.py", import.meta.url), "utf8"));
// Whoever looks for it finds all of it or nothing, and two that make it at once make the same.
const unfinished = `${target}.${String(process.pid)}`;
writeFileSync(unfinished, pyodide.FS.readFile("/tmp/library.zip"));
renameSync(unfinished, target);
