// Owns what Run means for a snippet's code in one language: which engine, and whether it must be compiled first.
import type { Language, SnippetData } from "../engines";
import { type Begin, editedRun, engineRun, recordedRun } from "./page-engine";

/** `code` may be the reader's own. */
export function beginRun(snippet: SnippetData, language: Language, code: string): Begin {
  const { era, fails, form, id, typescript } = snippet;
  if (language === "python") return engineRun({ language, code, form, era });
  if (snippet.isForeign === true || code !== typescript.source)
    return editedRun(code, { file: `${id.slice(id.lastIndexOf("/") + 1)}.ts`, form, era });
  // The build's compiler has refused it: there is no code to run, and the page need not load a compiler to say so.
  if (fails !== null) return recordedRun(typescript.trace);
  return engineRun({ language, code: typescript.code, map: typescript.map, marks: typescript.marks, era });
}
