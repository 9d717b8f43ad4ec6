// Owns what a run of the benchmarks leaves behind: bench/results/<date>.json.
import { type InferOutput, nullable, object, array, record, string } from "valibot";
import { figureSchema } from "./rounds";

const machineSchema = object({ processor: string(), system: string(), node: string() });

export const resultSchema = object({
  /** As in 2026-11-21. */
  date: string(),
  machine: machineSchema,
  /** The first is what the others are compared with. */
  runtimes: array(
    object({
      id: string(),
      title: string(),
      about: string(),
      version: string(),
      /** Why this machine could not run it; `null` when it could. */
      absent: nullable(string()),
    }),
  ),
  programs: array(object({ name: string(), title: string(), about: string() })),
  /** By program and by runtime. */
  figures: record(string(), record(string(), figureSchema)),
});

export type Machine = InferOutput<typeof machineSchema>;
export type Result = InferOutput<typeof resultSchema>;
