// Owns finding a Chromium for the browser tests, and installing one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./step.mjs";

/** The first is Chromium without its windows and menus, which a test does not look at: a page opens in half the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPaths = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * Where a browser may be, best first: what the environment names, then the machine's, then Playwright's own.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserCandidates(env, platform) {
  const named = env["CHROMIUM"] === undefined ? [] : [env["CHROMIUM"]];
  if (platform === "win32") {
    const folders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return [
      ...named,
      ...folders.flatMap((folder) => (folder ? windowsPaths.map((path) => join(folder, path)) : [])),
    ];
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...(platform === "darwin" ? macPaths : [])];
}

/** A file of that name may be a stub that only says how to install the browser, so it must tell its version. */
function isBrowser(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

/** @returns {Promise<string | null>} the path of a browser */
export async function findBrowser() {
  const found = browserCandidates(process.env, process.platform).find(isBrowser);
  if (found !== undefined) return found;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Finds a browser or installs one; without one it says what to do. */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await installBrowser());
  if (found === null) {
    console.error(
      "The browser tests need a Chromium and none could be installed. Install Chromium, Chrome or Edge, or",
    );
    console.error("name one: CHROMIUM=/path/to/chrome npm test.");
    return null;
  }
  console.log(`Browser: ${found}`);
  return found;
}

async function installBrowser() {
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const attempts = isDebianRoot
    ? ["chromium-headless-shell", "chromium"].map((name) => [
        "sh",
        "-c",
        `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name}`,
      ])
    : [];
  for (const command of [...attempts, ["playwright", "install", "chromium"]]) {
    console.log(`No Chromium was found: trying "${command.join(" ")}" ...`);
    await run(command, { env: { DEBIAN_FRONTEND: "noninteractive" } });
    const found = await findBrowser();
    if (found !== null) return found;
  }
  return null;
}
