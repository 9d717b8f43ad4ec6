// Owns the live side of one snippet: for each language a player and an edit, and what Run means for the chosen one.
import { useMemo, useState } from "react";
import type { Language, SnippetData } from "../engines";
import type { Trace } from "../runtime";
import { useLanguage } from "./language-choice";
import { beginRun } from "./begin-run";
import { type Begin, recordedRun } from "./page-engine";
import { traceOfRecording } from "./recording";
import { type Edit, useEdit } from "./use-edit";
import { type Player, usePlayer } from "./use-player";

export interface LiveSnippet {
  language: Language;
  edits: Record<Language, Edit>;
  player: Player;
  /** What the build knows of the run: shown before the reader runs anything. */
  known: Trace;
  /** What CPython recorded of the original: played when it is asked for. */
  recording: Trace;
  /** The code of the last run, which may have been edited since. */
  ran: string;
  run: () => void;
  playRecording: () => void;
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

  function start(code: string, raises: string | null, begin: Begin): void {
    setRan({ ...ran, [language]: code });
    const skipWaits = matchMedia("(prefers-reduced-motion: reduce)").matches;
    player.run({ engine: known.engine, raises, skipWaits }, begin);
  }
  const meant = snippet.fails ?? snippet.raises;
  return {
    language,
    edits,
    player,
    known,
    recording,
    ran: ran[language],
    run() {
      start(edit.code, edit.isEdited ? null : meant, beginRun(snippet, language, edit.code));
    },
    playRecording() {
      start(python.source, meant, recordedRun(recording));
    },
    reset() {
      player.reset();
      edit.discard();
    },
  };
}
