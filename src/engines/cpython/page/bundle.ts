// Owns what the build prepares of CPython for the page: the worker's script, the harness as text, the facts of the parts.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Lockfile } from "pyodide";
import { bundleScript } from "../../sandbox/bundle";
import { readHarness } from "../harness-files";
import { compiledLibrary } from "../library/library";
import { type CPythonBundle, type PartName, partNames } from "./files";

interface Part {
  name: PartName;
  /** Where it is on this machine. */
  source: string;
  /** Its name among the site's files, which changes with its content: hosts may let browsers keep it for ever. */
  file: string;
  bytes: number;
  sha256: string;
}

/** `root` is the folder of the project, `address` that under which the site has the parts. */
export async function bundleCPython(root: string, address: string): Promise<CPythonBundle> {
  const { resolve } = createRequire(join(root, "package.json"));
  const [script, parts, lock] = await Promise.all([
    // Pyodide's loader asks for Node's modules where there is a Node.
    bundleScript(join(root, "src/engines/cpython/page/worker-script.ts"), { external: ["node:*", "ws"] }),
    partsOfCPython(root),
    readFile(resolve("pyodide/pyodide-lock.json"), "utf8"),
  ]);
  const { info } = JSON.parse(lock) as Lockfile;
  return {
    script,
    lock: { info, packages: {} },
    harness: readHarness(join(root, "src/engines/cpython/harness")),
    parts: Object.fromEntries(
      parts.map(({ name, file, bytes, sha256 }) => [name, { address: address + file, bytes, sha256 }]),
    ) as CPythonBundle["parts"],
  };
}

export function partsOfCPython(root: string): Promise<Part[]> {
  const { resolve } = createRequire(join(root, "package.json"));
  return Promise.all(
    partNames.map(async (name) => {
      const source = name === "python_stdlib.zip" ? await compiledLibrary(root) : resolve(`pyodide/${name}`);
      const content = await readFile(source);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const file = name.replace(/(?=\.\w+$)/, `.${sha256.slice(0, 8)}`);
      return { name, source, file, bytes: content.length, sha256 };
    }),
  );
}
