// Owns what is kept of a reader's own version of a snippet's code, and what is believed of it when it is read again.
import type { Language } from "../engines";

const maxLength = 100_000;

interface Kept {
  version: 1;
  /** The code as the site had it when the edit was made. */
  original: string;
  edited: string;
}

/** By hand, because every page with a snippet carries it, and a library for this would weigh more than the rest here. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { version, original, edited, ...rest } = value as Record<string, unknown>;
  return version === 1 && isCode(original) && isCode(edited) && Object.keys(rest).length === 0;
}

const isCode = (value: unknown) => typeof value === "string" && value.length <= maxLength;

export type StoredEdit =
  | { type: "none" }
  | { type: "edit"; edited: string; notice: string | null }
  | { type: "unreadable"; notice: string };

const unreadable: StoredEdit = {
  type: "unreadable",
  notice: "Your stored edit could not be read, so the original is shown. Edit again, or press Reset.",
};

export const editName = (id: string, language: Language): string => `edit:${id}:${language}`;

/** What is stored may be of an older site, or of anybody: it is checked, and otherwise left alone. */
export function parseEdit(text: string | null, original: string): StoredEdit {
  if (text === null) return { type: "none" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable;
  }
  if (!isKept(value)) return unreadable;
  const isOld = value.original !== original;
  const notice = isOld ? "This snippet has changed since you edited it. Reset shows the new one." : null;
  return { type: "edit", edited: value.edited, notice };
}

/** An edit that gives back the original is no edit: `null`. */
export function formatEdit(original: string, edited: string): string | null {
  return edited === original ? null : JSON.stringify({ version: 1, original, edited });
}
