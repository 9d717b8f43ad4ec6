// Owns the live side of one snippet: for each language a player and an edit, and what Run means for the chosen one.
import { useMemo, useState } from "react";
import type { Language, SnippetData } from "../engines";
import type { Trace } from "../runtime";
import { useLanguage } from "./language-choice";
import { beginRun } from "./begin-run";
import { type Begin, recordedRun } from "./page-engine";
import { chosenSpeed } from "./transport/use-speed";
import { traceOfPython } from "./twin/twin-trace";
import { type Edit, useEdit } from "./use-edit";
import { type Player, usePlayer } from "./use-player";

export interface LiveSnippet {
  language: Language;
  edits: Record<Language, Edit>;
  player: Player;
  /** What the build knows of the run: shown before the reader runs anything. */
  known: Trace;
  /** On the Python tab what CPython recorded of the original: played when it is asked for. */
  recording: Trace | null;
  /** The code of the last run, which may have been edited since. */
  ran: string;
  run: () => void;
  playRecording: () => void;
  reset: () => void;
}

export function useSnippet(snippet: SnippetData, startsOpen: boolean): LiveSnippet {
  const { id, typescript, python } = snippet;
  const language = useLanguage();
  const players: Record<Language, Player> = { typescript: usePlayer(), python: usePlayer() };
  const edits: Record<Language, Edit> = {
    typescript: useEdit(id, "typescript", typescript.source, startsOpen),
    python: useEdit(id, "python", python.source, startsOpen),
  };
  const recording = useMemo(
    () => (language === "python" ? traceOfPython(snippet) : null),
    [language, snippet],
  );
  const known = recording ?? typescript.trace;
  const [ran, setRan] = useState({ typescript: typescript.source, python: python.source });
  const player = players[language];
  const edit = edits[language];

  function start(code: string, raises: string | null, begin: Begin): void {
    const speed = matchMedia("(prefers-reduced-motion: reduce)").matches ? "once" : chosenSpeed();
    player.run({ engine: known.engine, raises, speed }, begin, () =>
      setRan((before) => (before[language] === code ? before : { ...before, [language]: code })),
    );
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
      if (recording !== null) start(python.source, meant, recordedRun(recording));
    },
    reset() {
      player.reset();
      edit.discard();
    },
  };
}
