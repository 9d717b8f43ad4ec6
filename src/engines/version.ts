// Owns how a trace names our own engine. A test holds the version against package.json.
import type { Trace } from "../runtime";

export const corollaEngine: Trace["engine"] = { name: "corolla", version: "0.1.0" };
