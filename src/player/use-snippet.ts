// Owns the live side of one snippet: for each language a player and an edit, and what Run means for the chosen one.
import { useMemo, useState } from "react";
import type { Language, SnippetData } from "../engines";
import type { Trace } from "../runtime";
import { useLanguage } from "./language-choice";
import { type Begin, compiledRun, editedRun, noRun, recordedRun } from "./page-engine";
import { traceOfRecording } from "./recording";
import { type Edit, useEdit } from "./use-edit";
import { type Player, usePlayer } from "./use-player";

export interface LiveSnippet {
  language: Language;
  edits: Record<Language, Edit>;
  player: Player;
  /** What the build knows of the run: shown before the reader runs anything. */
  known: Trace;
  /** The code of the last run, which may have been edited since. */
  ran: string;
  run: () => void;
  reset: () => void;
}

export function useSnippet(snippet: SnippetData): LiveSnippet {
  const { id, typescript, python } = snippet;
  const language = useLanguage();
  const players: Record<Language, Player> = { typescript: usePlayer(), python: usePlayer() };
  const edits: Record<Language, Edit> = {
    typescript: useEdit(id, "typescript", typescript.source),
    python: useEdit(id, "python", python.source),
  };
  const recording = useMemo(() => traceOfRecording(python), [python]);
  const known = language === "typescript" ? typescript.trace : recording;
  const [ran, setRan] = useState({ typescript: typescript.source, python: python.source });
  const player = players[language];
  const edit = edits[language];

  return {
    language,
    edits,
    player,
    known,
    ran: ran[language],
    run() {
      setRan({ ...ran, [language]: edit.code });
      const skipWaits = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const raises = edit.isEdited ? null : (snippet.fails ?? snippet.raises);
      player.run({ engine: known.engine, raises, skipWaits }, begin(snippet, language, edit, recording));
    },
    reset() {
      player.reset();
      edit.discard();
    },
  };
}

export const noEditedPython =
  "Edited Python does not run here yet. Reset brings the original back; Copy code takes yours to a Python of your own.";

function begin(snippet: SnippetData, language: Language, edit: Edit, recording: Trace): Begin {
  if (language === "python") return edit.isEdited ? noRun(noEditedPython) : recordedRun(recording);
  const { era, fails, form, id, typescript } = snippet;
  if (edit.isEdited)
    return editedRun(edit.code, { file: `${id.slice(id.lastIndexOf("/") + 1)}.ts`, form, era });
  // The build's compiler has refused it: there is no code to run, and the page need not load a compiler to say so.
  if (fails !== null) return recordedRun(typescript.trace);
  return compiledRun({ language, code: typescript.code, map: typescript.map, marks: typescript.marks, era });
}
