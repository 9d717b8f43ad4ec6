// Owns remembering what was built from the same input, on disk, so that a rebuild runs only what changed.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Cache {
  /** The stored value of these inputs, or what `make` gives, stored for the next time if `keep` agrees. */
  remember<Value>(
    inputs: readonly unknown[],
    make: () => Promise<Value>,
    keep: (value: Value) => boolean,
  ): Promise<Value>;
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** Everything that may change what a snippet gives: our own code that builds it, and the versions of the libraries. */
export function hashToolchain(root: string): string {
  const folders = ["src/runtime", "src/compile", "src/engines", "src/plugins/snippets"];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith(".test.ts"))
      .map((file) => join(root, folder, file))
      .sort(),
  );
  const files = [...sources, join(root, "docs/tsconfig.json"), join(root, "package-lock.json")];
  return digest(files.map((file) => `${file}\n${readFileSync(file, "utf8")}`).join("\n"));
}

/** Forgets nothing by itself: the folder lies in `node_modules/.cache` and may be deleted at any time. */
export function createCache(folder: string, toolchain: string): Cache {
  mkdirSync(folder, { recursive: true });
  return {
    async remember<Value>(
      inputs: readonly unknown[],
      make: () => Promise<Value>,
      keep: (value: Value) => boolean,
    ) {
      const path = join(folder, `${digest(JSON.stringify([toolchain, inputs]))}.json`);
      const stored = readStored(path);
      if (stored !== null) return stored as Value;
      const value = await make();
      if (keep(value)) writeFileSync(path, JSON.stringify(value));
      return value;
    },
  };
}

export const noCache: Cache = { remember: (_inputs, make) => make() };

/** `null` also for a file that was cut short: it is made anew. */
function readStored(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
