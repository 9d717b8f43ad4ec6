// Owns what the build prepares of CPython for the page: the worker's script, the harness as text, the facts of the parts.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleScript } from "../../sandbox/bundle";
import type { Lockfile } from "pyodide";
import { readHarness } from "../harness-files";
import { type CPythonBundle, type PartFacts, partNames } from "./files";

/** `root` is the folder of the project. */
export async function bundleCPython(root: string): Promise<CPythonBundle> {
  const { resolve } = createRequire(join(root, "package.json"));
  const [script, ...facts] = await Promise.all([
    // Pyodide's loader asks for Node's modules where there is a Node.
    bundleScript(join(root, "src/engines/cpython/page/worker-script.ts"), {
      external: ["node:*", "ws"],
    }),
    ...partNames.map(async (name) => [name, await factsOf(resolve(`pyodide/${name}`))] as const),
  ]);
  const { info } = JSON.parse(await readFile(resolve("pyodide/pyodide-lock.json"), "utf8")) as Lockfile;
  return {
    script,
    lock: { info, packages: {} },
    harness: readHarness(join(root, "src/engines/cpython/harness")),
    parts: Object.fromEntries(facts) as CPythonBundle["parts"],
  };
}

async function factsOf(file: string): Promise<PartFacts> {
  const content = await readFile(file);
  return { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}
