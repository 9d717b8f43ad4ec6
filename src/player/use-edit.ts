// Owns the life of a reader's edit of one listing: opened, changed, kept in the browser, discarded.
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../engines";
import { editName, formatEdit, parseEdit } from "./edits";
import { onStored, readStored, writeStored } from "./storage";

export interface Edit {
  /** The code as it stands. */
  code: string;
  isEditing: boolean;
  /** Not merely found in the browser's storage. */
  isAskedFor: boolean;
  isEdited: boolean;
  notice: string | null;
  open: () => void;
  change: (text: string) => void;
  discard: () => void;
}

const notKept = "Your browser keeps no edits for this site: this one lasts until you leave the page.";

/** `startsOpen`: the editor is there before anybody asks for it. */
export function useEdit(id: string, language: Language, original: string, startsOpen: boolean): Edit {
  const name = editName(id, language);
  const [isAskedFor, setIsAskedFor] = useState(false);
  const [isKept, setIsKept] = useState(true);
  const subscribe = useCallback((listener: () => void) => onStored(name, listener), [name]);
  const text = useSyncExternalStore(
    subscribe,
    () => readStored(name),
    () => null,
  );
  const stored = useMemo(() => parseEdit(text, original), [text, original]);
  const open = useCallback(() => setIsAskedFor(true), []);
  const change = useCallback(
    (edited: string) => {
      setIsAskedFor(true);
      setIsKept(writeStored(name, formatEdit(original, edited)));
    },
    [name, original],
  );
  const discard = useCallback(() => {
    setIsAskedFor(false);
    setIsKept(true);
    writeStored(name, null);
  }, [name]);

  const code = stored.type === "edit" ? stored.edited : original;
  return {
    code,
    isEditing: startsOpen || isAskedFor || stored.type === "edit",
    isAskedFor,
    isEdited: code !== original,
    notice: isKept ? (stored.type === "none" ? null : stored.notice) : notKept,
    open,
    change,
    discard,
  };
}
