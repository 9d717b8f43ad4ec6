// Owns the answer to "is node_modules what the lock file says?", and the installation when it is not.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./step.mjs";

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} LockFile */

/**
 * Whether every package of the lock file is installed in its version. What is optional may be missing: it belongs to
 * another platform. Contents are compared and not dates, because git gives files the date of the checkout.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json, where npm notes what it installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === "" || wanted.link) return true;
    const found = installed.packages?.[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** @returns {LockFile | null} */
function readLock(/** @type {string} */ path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Installs with `npm ci` when node_modules is missing or is not what the lock file says. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Corolla needs Node 20.19 or later, and this is ${process.versions.node}. Install it from nodejs.org.`,
    );
    return false;
  }
  const installed = readLock("node_modules/.package-lock.json");
  if (installed !== null && isInstalled(readLock("package-lock.json") ?? {}, installed)) {
    console.log("node_modules is what the lock file says.");
    return true;
  }
  console.log("Installing the packages of the lock file (npm ci) ...");
  return run(["npm", "ci", "--no-audit", "--no-fund"]);
}
