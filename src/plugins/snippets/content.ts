// Owns finding the content on disk: pages, and the snippet files beside them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";

/** The files that share a name: `hello-world.ts`, `.py` and `.out`. `null` where there is none. */
export interface SnippetFiles {
  /** Folder of the page and name: `generator-based/hello-world`. */
  id: string;
  name: string;
  /** Folder and name relative to the checkout, without an extension: `docs/generator-based/hello-world`. */
  stem: string;
  ts: string | null;
  py: string | null;
  out: string | null;
}

export interface Page {
  file: string;
  text: string;
}

export interface Content {
  pages: Page[];
  snippets: SnippetFiles[];
}

/** Where content lives. In `src/pages` a snippet lives in a folder with `_`, because Docusaurus makes a page of any other. */
const roots = ["docs", "blog", "src/pages"];
/** The reference is written by the build, and tests/reference runs its examples. */
const isPage = (file: string) =>
  /\.(mdx?|tsx)$/.test(file) && !file.endsWith(".test.tsx") && !file.startsWith("docs/reference/");
const isSnippetFile = (file: string) =>
  /\.(ts|py|out)$/.test(file) &&
  !file.endsWith(".d.ts") &&
  !file.endsWith(".test.ts") &&
  (!file.startsWith("src/pages/") || file.includes("/_"));

/** `src/pages/_landing/three-tasks` is `pages/landing/three-tasks`; `docs/` falls away. */
export const idOf = (stem: string): string =>
  stem.replace(/^docs\//, "").replace(/^src\/(pages\/.*)$/, (_, rest: string) => rest.replaceAll("/_", "/"));

function filesUnder(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

export function findContent(root: string): Content {
  const files = roots.flatMap((folder) => filesUnder(root, folder));
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const snippets = new Map<string, SnippetFiles>();
  for (const file of files.filter(isSnippetFile)) {
    const extension = extname(file);
    const stem = file.slice(0, -extension.length);
    const snippet = snippets.get(stem) ?? {
      id: idOf(stem),
      name: basename(stem),
      stem,
      ts: null,
      py: null,
      out: null,
    };
    snippets.set(stem, snippet);
    if (extension === ".ts") snippet.ts = read(file);
    if (extension === ".py") snippet.py = read(file);
    if (extension === ".out") snippet.out = read(file);
  }
  return {
    pages: files.filter(isPage).map((file) => ({ file, text: read(file) })),
    snippets: [...snippets.values()],
  };
}

/** A page and its snippets live in one folder. */
export const isBeside = (page: Page, snippet: SnippetFiles): boolean =>
  dirname(page.file) === dirname(snippet.stem);
