// Owns the git hooks of a developer's clone: after an install git looks for them in .githooks.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/step.mjs";

// No hook where nobody commits by hand, where there is no clone, and where what the hook runs is not installed.
const isWanted =
  !process.env["CI"] &&
  existsSync(join(root, ".git")) &&
  existsSync(join(root, "node_modules", "lint-staged"));

// A missing git is no reason for an install to fail, so the result is not looked at.
if (isWanted) spawnSync("git", ["config", "core.hooksPath", ".githooks"], { cwd: root, stdio: "ignore" });
