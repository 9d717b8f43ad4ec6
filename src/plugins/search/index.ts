// Owns the index of the site's search: the pages as they were built, and the events of the history, in two files.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { INDEX_FILE, TEXTS_FILE, packSite, type SitePage } from "../../search/node";
import type { History } from "../../timeline/node";
import { pagesOfHistory } from "./history-pages";
import { kindOf, toSitePage } from "./site-pages";
import { readPage } from "./read-page";

export default function searchPlugin({ baseUrl }: LoadContext): Plugin {
  let history: History | undefined;
  return {
    name: "corolla-search",
    allContentLoaded({ allContent }) {
      // Docusaurus types what other plugins loaded as unknown; this is what ours says that it loads.
      history = allContent["corolla-history"]?.["default"] as History | undefined;
      return Promise.resolve();
    },
    async postBuild({ outDir, routesPaths }) {
      if (!history) throw new Error("There is no history to search. List src/plugins/history as a plugin.");
      const pages = [...(await readPages(outDir, routesPaths, baseUrl)), ...pagesOfHistory(history)];
      const { index, texts } = packSite(pages);
      await mkdir(path.join(outDir, path.dirname(INDEX_FILE)), { recursive: true });
      await writeFile(path.join(outDir, INDEX_FILE), JSON.stringify(index));
      await writeFile(path.join(outDir, TEXTS_FILE), JSON.stringify(texts));
    },
  };
}

/** In the order of their addresses, so that a build gives the same index every time. */
async function readPages(outDir: string, routes: readonly string[], baseUrl: string): Promise<SitePage[]> {
  const known = routes
    .map((route) => route.slice(baseUrl.length))
    .filter((place) => kindOf(place) !== null)
    .sort();
  const pages = await Promise.all(
    known.map(async (place) => {
      const html = await readFile(path.join(outDir, place, "index.html"), "utf8");
      const page = readPage(html, { reference: kindOf(place) === "api" });
      return page && toSitePage(place, page);
    }),
  );
  return pages.filter((page) => page !== null);
}
