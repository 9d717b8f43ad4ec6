// Owns the standard library that CPython starts with, in Node and in the page: Pyodide's, which holds sources alone, and
// with them the code of all that each start imports. To compile those anew is two thirds of the time that a start takes.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * The path of the archive, which is made when it is first asked for and kept until Pyodide changes. `root` is the folder of
 * the project.
 */
export async function compiledLibrary(root: string): Promise<string> {
  const source = createRequire(join(root, "package.json")).resolve("pyodide/python_stdlib.zip");
  const folder = join(root, "src/engines/cpython/library");
  const hash = createHash("sha256");
  const maker = ["compile.mjs", "compile.py"].map((name) => join(folder, name));
  for (const file of [source, ...maker]) hash.update(await readFile(file));
  const kept = join(root, ".cache/cpython");
  const target = join(kept, `python_stdlib.${hash.digest("hex").slice(0, 16)}.zip`);
  if (existsSync(target)) return target;
  await mkdir(kept, { recursive: true });
  await promisify(execFile)(process.execPath, [join(folder, "compile.mjs"), source, target]);
  return target;
}
