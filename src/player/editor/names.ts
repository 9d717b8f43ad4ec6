// Owns which names of the runtime may stand where a reader types or points, in the case of the language.
import type { Language } from "../../engines";

export interface Entry {
  name: string;
  kind: "class" | "function" | "value";
  signature: string;
  doc: string;
  of?: string;
}

export type Names = Record<"asyncio" | "builtins" | "time" | "members", readonly Entry[]>;

export interface Word {
  /** Offsets in the line. */
  start: number;
  end: number;
  isMember: boolean;
  /** What stands before the dot, if it is a plain name. */
  owner: string | null;
}

/** The name at an offset of a line: all of it, or its part before the offset. After a dot it may be empty. */
export function wordAt(line: string, offset: number, part: "before" | "around"): Word | null {
  const before = /\w*$/.exec(line.slice(0, offset))?.[0] ?? "";
  const after = part === "around" ? (/^\w*/.exec(line.slice(offset))?.[0] ?? "") : "";
  const start = offset - before.length;
  const dotted = /(?:([A-Za-z_]\w*)|[\])])\s*\.$/.exec(line.slice(0, start));
  if (before + after === "" && (dotted === null || part === "around")) return null;
  if (/^\d/.test(before + after)) return null;
  return { start, end: offset + after.length, isMember: dotted !== null, owner: dotted?.[1] ?? null };
}

export function entriesAt(
  names: Names,
  { isMember, owner }: Pick<Word, "isMember" | "owner">,
  language: Language,
): readonly Entry[] {
  if (owner === "asyncio") return names.asyncio;
  if (owner === "time") return names.time;
  if (isMember) return names.members;
  const asyncio: Entry = { name: "asyncio", kind: "value", signature: "module", doc: "" };
  return language === "typescript"
    ? [asyncio, ...names.builtins]
    : [asyncio, ...names.builtins.filter(isPythons)];
}

/** The rest of our built-in functions stand for syntax that Python has. */
const isPythons = ({ name }: Entry) => /^[a-z]+$/.test(name);

/** `createTask` is `create_task` in Python; classes are called the same. */
export function inLanguage(name: string, language: Language): string {
  if (language === "typescript" || /^[A-Z]/.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
