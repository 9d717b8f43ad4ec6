// Owns the measuring of a million pending tasks: the most memory of a process that has nothing else.
import { execFileSync } from "node:child_process";
import { bundle } from "./runtimes";

/** Mebibytes, by what the tasks wait for. */
export async function memoryOfAMillion(): Promise<Record<"future" | "sleep", number>> {
  const [node = "", ...args] = await bundle("pending");
  // A process that needs more than this fails.
  const command = (kind: string) => ["--max-old-space-size=1024", ...args, kind];
  const measure = (kind: string) => Number(execFileSync(node, command(kind), { encoding: "utf8" }));
  return { future: measure("future"), sleep: measure("sleep") };
}
