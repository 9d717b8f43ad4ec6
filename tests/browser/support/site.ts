// Owns what the browser tests know of the site before they open it: its pages, and the snippets' files beside them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseTranscript, type TranscriptLine } from "../../../src/engines/transcript";

export interface SnippetFiles {
  title: string;
  /** The program as the page shows it: without its header. */
  typescript: string;
  lines: TranscriptLine[];
}

export interface DocsPage {
  /** `/docs/generator-based` */
  path: string;
  snippets: SnippetFiles[];
}

/** Every page of the production build, by its path, as the sitemap lists them. */
export function sitePaths(): string[] {
  const file = "build/sitemap.xml";
  if (!existsSync(file)) throw new Error("The browser tests open the production build. Run: npm run build.");
  const addresses = readFileSync(file, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...addresses].map(([, address = ""]) => new URL(address).pathname);
}

/** The page as the build wrote it. */
export const builtHtml = (path: string): string => readFileSync(join("build", path, "index.html"), "utf8");

/** Every docs page with the snippets that its source names, in their order. */
export function docsPages(): DocsPage[] {
  return sitePaths()
    .filter((path) => path.startsWith("/docs/"))
    .map((path) => ({ path, snippets: snippetsOf(path) }));
}

function snippetsOf(path: string): SnippetFiles[] {
  const source = pageSource(path);
  // A page that Docusaurus made up (a category's index) has no source and no snippets.
  if (source === null) return [];
  const names = readFileSync(source, "utf8").matchAll(/<Snippet\s+name="([^"]+)"/g);
  return [...names].map(([, name = ""]) => readSnippet(join(dirname(source), name)));
}

/** The MDX file whose folder, or whose `slug`, is the page's path. */
function pageSource(path: string): string | null {
  const sources = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => join("docs", file));
  const slug = path.replace(/^\/docs\//, "").replace(/\/$/, "");
  const named = sources.find((file) => file === join("docs", slug, "index.mdx"));
  const slugged = new RegExp(`^slug: ["']?/?${slug}/?["']?$`, "m");
  return named ?? sources.find((file) => slugged.test(readFileSync(file, "utf8"))) ?? null;
}

function readSnippet(stem: string): SnippetFiles {
  const source = readFileSync(`${stem}.ts`, "utf8");
  const title = /^\/\/ title: (.*)$/m.exec(source)?.[1];
  if (title === undefined)
    throw new Error(`${stem}.ts has no title. Begin it with: // title: What it shows.`);
  return {
    title,
    typescript: source.slice(source.indexOf("\n\n") + 2).trimEnd(),
    lines: parseTranscript(readFileSync(`${stem}.out`, "utf8")).lines,
  };
}
