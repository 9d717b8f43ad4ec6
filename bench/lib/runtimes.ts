// Owns the list of runtimes that are compared, and how each is started.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../src/compile";

const root = join(import.meta.dirname, "../..");
const sources = join(root, "bench/runtimes");
const built = join(root, ".cache/bench");

export interface Runtime {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The command of a process that serves rounds; or why this machine has none. */
  prepare(): Promise<string[] | { absent: string }>;
}

/** The first is what the others are compared with. */
export const runtimes: readonly Runtime[] = [
  {
    id: "corolla",
    title: "Corolla",
    about: "our runtime, coroutines written as generators",
    prepare: () => bundle("corolla"),
  },
  {
    id: "corolla-async",
    title: "Corolla, async",
    about: "our runtime, the same programs as lowered async functions",
    async prepare() {
      await lower("corolla-async.program");
      return bundle("corolla-async");
    },
  },
  {
    id: "native",
    title: "Native",
    about: "the engine's own async/await, with the least code that stands in for what asyncio has",
    prepare: () => bundle("native"),
  },
  {
    id: "native-later",
    title: "Native, later",
    about: "as native, but a task begins a turn later and giving way is a call, as in asyncio",
    prepare: async () => [...(await bundle("native")), "later"],
  },
  { id: "co", title: "co", about: "generators on Promises", prepare: () => bundle("co") },
  {
    id: "effection",
    title: "Effection",
    about: "structured concurrency on generators",
    prepare: () => bundle("effection"),
  },
  {
    id: "effect",
    title: "Effect",
    about: "fibers, written with Effect.gen",
    prepare: () => bundle("effect"),
  },
  {
    id: "cpython",
    title: "CPython",
    about: "asyncio of the machine's python3, with its C accelerator",
    prepare: () => Promise.resolve(python()),
  },
  {
    id: "pyodide",
    title: "Pyodide",
    about: "asyncio of CPython as WebAssembly, on Pyodide's own web loop",
    prepare: () => bundle("pyodide"),
  },
  {
    id: "bare",
    title: "Bare generators",
    about: "generators in a ring buffer and nothing else: the floor",
    prepare: () => bundle("bare"),
  },
];

/** As the site ships it: one file. */
export async function bundle(name: string): Promise<string[]> {
  const outfile = join(built, `${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(sources, `${name}.ts`)],
    outfile,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    // It looks for its files beside itself.
    external: ["pyodide"],
    logLevel: "warning",
  });
  return [process.execPath, outfile];
}

/** As the site does with a snippet. */
async function lower(name: string): Promise<void> {
  const file = join(sources, `${name}.ts`);
  const compiled = await createCompiler(esbuild).compile(readFileSync(file, "utf8"), file);
  if (compiled.type === "failed") throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, `${name}.cjs`), compiled.code);
}

function python(): string[] | { absent: string } {
  const command = process.env["PYTHON"] ?? "python3";
  try {
    execFileSync(command, ["-c", "import sys, _asyncio; assert sys.version_info >= (3, 11)"], {
      stdio: "ignore",
    });
  } catch {
    return { absent: `there is no "${command}" of release 3.11 or later with _asyncio on this machine` };
  }
  return [command, join(sources, "cpython.py")];
}
