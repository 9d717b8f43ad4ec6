// Owns what the lock file must not say: where a package was downloaded from belongs to a machine, not to the project.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  version?: string;
  integrity?: string;
  inBundle?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };

/** Where Node would find `name` from the package at `path`: beside it, or in a folder above. */
function resolves(path: string, name: string): boolean {
  if (`${path === "" ? "" : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === "") return false;
  const above = path.lastIndexOf("/node_modules/");
  return resolves(above === -1 ? "" : path.slice(0, above), name);
}

test("the lock file holds no download address", () => {
  expect(text.match(/"resolved":.*/g) ?? []).toEqual([]);
});

test("every package of the lock file has its checksum", () => {
  const bare = Object.entries(packages).filter(
    ([path, entry]) => path !== "" && !entry.integrity && !entry.inBundle,
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

// An entry for a platform that was not published yet is left out silently, and then `npm ci` fails everywhere.
test("every dependency that a package names is in the lock file, those for other platforms too", () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !resolves(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
