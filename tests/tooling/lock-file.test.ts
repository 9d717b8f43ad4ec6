// Owns what the lock file must not say: where a package was downloaded from belongs to a machine, not to the project.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const lock = readFileSync("package-lock.json", "utf8");

test("the lock file holds no download address", () => {
  expect(lock.match(/"resolved":.*/g) ?? []).toEqual([]);
});

test("every package of the lock file has its checksum", () => {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; inBundle?: boolean }>;
  };
  const bare = Object.entries(packages).filter(
    ([path, entry]) => path !== "" && !entry.integrity && !entry.inBundle,
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});
