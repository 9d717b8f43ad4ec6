// Owns bringing the service worker into the site: what it keeps is known when everything else has been built.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { bundleScript } from "../../engines/node";
import { keptOf, PAGE_WITHOUT_NETWORK, type SiteFile } from "../../offline/node";
import { INDEX_FILE, TEXTS_FILE } from "../../search/node";
import { noteAskedFor } from "./asked-for";
import { pageWithoutNetwork } from "./page";

export default function offline({ siteDir, baseUrl }: LoadContext): Plugin {
  const askedFor = new Set<string>();
  const isProduction = process.env.NODE_ENV === "production";
  return {
    name: "corolla-offline",
    // A page under development is to be the one that was just written.
    getClientModules: () => (isProduction ? [path.join(siteDir, "src/offline/register.ts")] : []),
    configureWebpack: (_, isServer) => ({ plugins: isServer ? [] : [noteAskedFor(askedFor)] }),
    async postBuild({ outDir }) {
      await mkdir(path.join(outDir, PAGE_WITHOUT_NETWORK), { recursive: true });
      await writeFile(path.join(outDir, PAGE_WITHOUT_NETWORK, "index.html"), pageWithoutNetwork(baseUrl));
      // The search writes its files at the same time.
      const kept = keptOf({ files: await readSite(outDir), askedFor, besides: [INDEX_FILE, TEXTS_FILE] });
      const script = await bundleScript(path.join(siteDir, "src/offline/worker/service-worker.ts"), {
        define: { KEPT: JSON.stringify(kept), "process.env.NODE_ENV": '"production"' },
        minifyIdentifiers: true,
      });
      await writeFile(path.join(outDir, "service-worker.js"), script);
    },
  };
}

async function readSite(outDir: string): Promise<SiteFile[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: path.relative(outDir, file).split(path.sep).join("/"), content: await readFile(file) };
      }),
  );
}
