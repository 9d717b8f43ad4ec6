// Owns a site of a few lines that can be deployed anew, with the service worker of the real one.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild-wasm";
import { keptOf } from "../../../src/offline/node";

export type Deployment = Readonly<Record<string, string>>;

export interface DeployedSite {
  /** Below the root of its host, as a site may stand. */
  address: string;
  /** Paths that the server was asked for since the last deployment. */
  asked: string[];
  deploy(files: Deployment): Promise<void>;
  close(): Promise<void>;
}

const base = "/corolla/";
const types: Record<string, string> = { html: "text/html", js: "text/javascript" };

export async function startSite(): Promise<DeployedSite> {
  let files: Deployment = {};
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    asked.push(path);
    const text = files[path] ?? files[`${path}index.html`];
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? "html"] ?? "text/plain";
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type, "cache-control": "no-cache" });
    response.end(text ?? "There is no such file.");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    asked,
    async deploy(site) {
      files = { ...site, "service-worker.js": await serviceWorkerOf(site) };
      asked.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

async function serviceWorkerOf(site: Deployment): Promise<string> {
  const files = Object.entries(site).map(([path, text]) => ({ path, content: Buffer.from(text) }));
  const askedFor = new Set(Object.keys(site).filter((path) => path.includes("editor")));
  const { outputFiles } = await build({
    entryPoints: ["src/offline/worker/service-worker.ts"],
    bundle: true,
    write: false,
    define: {
      KEPT: JSON.stringify(keptOf({ files, askedFor, besides: [] })),
      "process.env.NODE_ENV": '"production"',
    },
  });
  return outputFiles[0]?.text ?? "";
}
