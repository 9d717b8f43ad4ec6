// Owns the hand-over of budgets.json to size-limit. Sizes are gzipped, because that is what most static hosts send.
import { readFileSync } from "node:fs";

/** @type {{ files: { name: string; path: string; limit: string }[] }} */
const { files } = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));

export default files.map((budget) => ({ ...budget, gzip: true }));
