// Owns the reader's choice of TypeScript or Python: one for the whole site, in step over all snippets and tabs.
import { useSyncExternalStore } from "react";
import type { Language } from "../engines";
import { onStored, readStored, writeStored } from "./storage";

const name = "language";
const subscribe = (listener: () => void) => onStored(name, listener);
const current = (): Language => (readStored(name) === "python" ? "python" : "typescript");
const atFirst = (): Language => "typescript";

export function chooseLanguage(language: Language): void {
  writeStored(name, language);
}

/** In static HTML it is TypeScript. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, current, atFirst);
