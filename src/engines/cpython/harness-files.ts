// Owns reading the harness from disk: its Python files as text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HarnessFiles } from "./install";

export function readHarness(folder: string): HarnessFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith(".py"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
