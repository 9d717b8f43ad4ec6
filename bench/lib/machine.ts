// Owns what is told of the machine: figures mean nothing without it.
import { arch, cpus, platform, release } from "node:os";
import type { Machine } from "./result";

export function machine(): Machine {
  const all = cpus();
  return {
    processor: `${all.length} × ${all[0]?.model.trim() ?? "unknown processor"}`,
    system: `${platform()} ${release()}, ${arch()}`,
    node: process.version,
  };
}
