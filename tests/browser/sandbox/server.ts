// Owns the server of the page under attack. It answers any request and notes it, so that an escape would be seen.
import { EventEmitter, once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { build } from "esbuild-wasm";
import { bundleCPython, bundleSandbox, partsOfCPython } from "../../../src/engines/node";
import type { AttackReport } from "./page";

export interface AttackServer {
  /** `http://localhost:12345` */
  origin: string;
  /** Paths that were asked for beside the page itself and its report. */
  escapes: string[];
  /** The next report that the page sends. */
  report(): Promise<AttackReport>;
  close(): Promise<void>;
}

const root = process.cwd();
const folderOfParts = "/cpython/";

export async function startServer(): Promise<AttackServer> {
  const html = await pageHtml();
  const parts = new Map(
    (await partsOfCPython(root)).map(({ file, source }) => [folderOfParts + file, source]),
  );
  const escapes: string[] = [];
  const reports = new EventEmitter<{ report: [AttackReport] }>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const isPage = path === "/";
    const part = parts.get(path);
    if (path === "/report") {
      void json(request).then((report) => reports.emit("report", report as AttackReport));
    } else if (part !== undefined) {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      createReadStream(part).pipe(response);
      return;
    } else if (!isPage && path !== "/favicon.ico") {
      escapes.push(path);
    }
    response.writeHead(200, {
      "access-control-allow-origin": "*",
      "content-type": isPage ? "text/html" : "text/javascript",
    });
    response.end(isPage ? html : "globalThis.escaped = true;");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    escapes,
    report: async () => (await once(reports, "report"))[0] as AttackReport,
    close: () => close(server),
  };
}

async function pageHtml(): Promise<string> {
  const [scripts, cpython, page] = await Promise.all([
    bundleSandbox(root),
    bundleCPython(root, folderOfParts),
    build({
      entryPoints: ["tests/browser/sandbox/page.ts"],
      bundle: true,
      format: "iife",
      write: false,
      logLevel: "silent",
    }),
  ]);
  const literal = (value: unknown) => JSON.stringify(value).replaceAll("</", "<\\/");
  return `<!doctype html><title>Page under attack</title><p id="canary">untouched</p>
<script>const scripts = ${literal(scripts)}, cpython = ${literal(cpython)};</script><script>${page.outputFiles[0]?.text ?? ""}</script>`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
