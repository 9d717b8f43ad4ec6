// Owns the index of the site's search: the pages as they were built, and the events of the history, in two files.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { SnippetData } from "../../engines";
import { INDEX_FILE, TEXTS_FILE, packSite, type SitePage } from "../../search/node";
import type { History } from "../../timeline/node";
import { pagesOfHistory } from "./history-pages";
import { printedBy } from "./printed";
import { readPage } from "./read-page";
import { kindOf, toSitePage } from "./site-pages";

export default function searchPlugin({ baseUrl }: LoadContext): Plugin {
  let history: History | undefined;
  let snippets: SnippetData[] | undefined;
  return {
    name: "corolla-search",
    allContentLoaded({ allContent }) {
      // Docusaurus types what other plugins loaded as unknown; this is what ours says that it loads.
      history = allContent["corolla-history"]?.["default"] as History | undefined;
      snippets = allContent["corolla-snippets"]?.["default"] as SnippetData[] | undefined;
      return Promise.resolve();
    },
    async postBuild({ outDir, routesPaths }) {
      if (!history) throw new Error("There is no history to search. List src/plugins/history as a plugin.");
      if (!snippets)
        throw new Error("There are no snippets to search. List src/plugins/snippets as a plugin.");
      const told = await readPages({ outDir, routesPaths, baseUrl, printed: printedBy(snippets) });
      const pages = [...told, ...pagesOfHistory(history)];
      const { index, texts } = packSite(pages);
      await mkdir(path.join(outDir, path.dirname(INDEX_FILE)), { recursive: true });
      await writeFile(path.join(outDir, INDEX_FILE), JSON.stringify(index));
      await writeFile(path.join(outDir, TEXTS_FILE), JSON.stringify(texts));
    },
  };
}

interface Built {
  outDir: string;
  routesPaths: readonly string[];
  baseUrl: string;
  printed: ReadonlyMap<string, string>;
}

/** In the order of their addresses, so that a build gives the same index every time. */
async function readPages({ outDir, routesPaths, baseUrl, printed }: Built): Promise<SitePage[]> {
  const known = routesPaths
    .map((route) => route.slice(baseUrl.length))
    .filter((place) => kindOf(place) !== null)
    .sort();
  const pages = await Promise.all(
    known.map(async (place) => {
      const html = await readFile(path.join(outDir, place, "index.html"), "utf8");
      const page = readPage(html, { reference: kindOf(place) === "api", printed });
      return page && toSitePage(place, page);
    }),
  );
  return pages.filter((page) => page !== null);
}
