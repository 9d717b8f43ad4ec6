// Owns the way of the latest benchmark result into the site: whoever runs `npm run bench` and commits has it there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { parse } from "valibot";
import { type Result, resultSchema } from "../../../bench/lib/result";

export type BenchmarkResult = Result;

export default function benchmarks({ siteDir }: LoadContext): Plugin<Result> {
  const folder = join(siteDir, "bench", "results");
  return {
    name: "corolla-benchmarks",
    getPathsToWatch: () => [`${folder}/*.json`],
    loadContent: () => readLatest(folder),
    async contentLoaded({ content, actions }) {
      await actions.createData("latest.json", JSON.stringify(content));
    },
  };
}

/** @throws Error when there is no result, or when it has not the form that `npm run bench` writes. */
export function readLatest(folder: string): Result {
  const latest = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error(`There is no result in ${folder}. Run npm run bench.`);
  return parse(resultSchema, JSON.parse(readFileSync(join(folder, latest), "utf8")));
}
