// Owns `npm start`: from a fresh clone to the site in a browser, with Node and npm alone.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { findFreePort } from "./lib/ports.mjs";
import { root } from "./lib/step.mjs";

if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);

const wanted = Number(process.env["PORT"] ?? 3000);
const port = await findFreePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);

const docusaurus = join(root, "node_modules/@docusaurus/core/bin/docusaurus.mjs");
const server = spawn(process.execPath, [docusaurus, "serve", "--no-open", "--port", String(port)], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
server.once("exit", (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => server.kill(signal));
}

const url = `http://localhost:${port}/`;
await untilItAnswers(url);
console.log(`\nCorolla is at ${url} (Ctrl+C stops it)`);

async function untilItAnswers(/** @type {string} */ address) {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      // Not listening yet. If it never will, its exit ends this process.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
