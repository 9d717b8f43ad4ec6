// Owns the whole check of the snippets: find, tie to pages, type-check, build. The site's build and the tests call it.
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../compile";
import type { SnippetData } from "../../engines";
import { runTypeScript } from "../../engines/node";
import { type Built, buildSnippet, type Draft, type Toolchain } from "./build-snippet";
import { type Cache, createCache, hashToolchain, noCache } from "./cache";
import { joinContinued } from "./continued";
import { findContent, type SnippetFiles } from "./content";
import { parseHeader } from "./header";
import { checkLinks } from "./links";
import type { Problem } from "./problem";
import { typeCheck } from "./type-check";

interface CheckOptions {
  /** The checkout. */
  root: string;
  /** The folder in which results are remembered; `null` remembers nothing. */
  cache?: string | null;
}

interface CheckResult {
  /** Those that are whole, in the order of their paths. */
  snippets: SnippetData[];
  problems: Problem[];
}

export async function checkSnippets({ root, cache: folder }: CheckOptions): Promise<CheckResult> {
  const cache = openCache(root, folder);
  const content = findContent(root);
  const { drafts, problems } = readDrafts(content.snippets);
  problems.unshift(...checkLinks(content));
  problems.push(...(await checkTypes(root, drafts, cache)));

  const snippets: SnippetData[] = [];
  for (const draft of drafts) {
    const built = await cache.remember(
      ["snippet", draft],
      () => buildSnippet(draft, toolchain),
      ({ type }) => type === "built",
    );
    collect(built, snippets, problems);
  }
  const stems = new Map(content.snippets.map(({ id, stem }) => [id, stem]));
  const joined = joinContinued(snippets, (id) => `${stems.get(id) ?? id}.ts`);
  return { snippets: joined.snippets, problems: [...problems, ...joined.problems] };
}

const compiler = createCompiler(esbuild);
const toolchain: Toolchain = {
  compile: (source, file, form) => compiler.compile(source, file, form),
  run: (program) => runTypeScript(program),
};

function openCache(root: string, folder: string | null | undefined): Cache {
  if (folder === null) return noCache;
  return createCache(folder ?? join(root, "node_modules/.cache/corolla-snippets"), hashToolchain(root));
}

const isWhole = (files: SnippetFiles): files is Draft["files"] =>
  files.ts !== null && files.py !== null && files.out !== null;

function readDrafts(all: readonly SnippetFiles[]): { drafts: Draft[]; problems: Problem[] } {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const files of all) {
    if (files.ts === null) continue;
    const parsed = parseHeader(`${files.stem}.ts`, files.ts);
    if (parsed.type === "bad") problems.push(...parsed.problems);
    else if (isWhole(files)) drafts.push({ ...parsed, files });
  }
  return { drafts, problems };
}

function checkTypes(root: string, drafts: readonly Draft[], cache: Cache): Promise<Problem[]> {
  const sources = drafts
    // The type checker cannot read what must not compile.
    .filter(({ header }) => header.fails === null)
    .map(({ files }) => [`${files.stem}.ts`, files.ts] as const);
  const check = () =>
    Promise.resolve(
      typeCheck(
        root,
        sources.map(([file]) => file),
      ),
    );
  return cache.remember(["types", sources], check, (problems) => problems.length === 0);
}

function collect(built: Built, snippets: SnippetData[], problems: Problem[]): void {
  if (built.type === "built") snippets.push(built.data);
  else problems.push(...built.problems);
}
