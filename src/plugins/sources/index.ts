// Owns bringing our own source into the site: each file of the runtime that a page of the book links to, line by line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { Listing } from "../../engines";
import { highlight } from "../snippets/highlight";
import { addressOf, filesIn } from "./remark-sources";

export { remarkSources } from "./remark-sources";

interface SourceFile {
  /** `tasks.ts` */
  file: string;
  listing: Listing;
}

export default function sources({ siteDir, baseUrl }: LoadContext): Plugin<SourceFile[]> {
  return {
    name: "corolla-sources",
    getPathsToWatch: () => [join(siteDir, "src/runtime/*.ts")],
    loadContent: () => Promise.resolve(linkedFiles(siteDir).map((file) => readSource(siteDir, file))),
    async contentLoaded({ content, actions }) {
      for (const source of content) {
        const data = await actions.createData(`${source.file}.json`, JSON.stringify(source));
        actions.addRoute({
          path: `${baseUrl}${addressOf(source.file).slice(1)}`,
          component: "@site/src/theme/SourcePage",
          modules: { source: data },
          exact: true,
        });
      }
    },
  };
}

function linkedFiles(siteDir: string): string[] {
  const docs = join(siteDir, "docs");
  const pages = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".mdx"),
  );
  return [...new Set(pages.flatMap((page) => filesIn(readFileSync(join(docs, page), "utf8"))))].sort();
}

function readSource(siteDir: string, file: string): SourceFile {
  return { file, listing: highlight(readFileSync(join(siteDir, "src/runtime", file), "utf8"), "typescript") };
}
