// Owns what the reader asked for: typed text at once, everything else by way of the address, back button included.
import { useEffect, useMemo, useRef, useState } from "react";
import { formatState, parseState, type HistoryState } from "../url-state";

/** Puts a search (`?q=…`) into the address: as a new entry of the browser's history, or in place of the last one. */
export type Navigate = (search: string, mode: "push" | "replace") => void;

/** Typing settles for this long, in milliseconds, before the address follows. */
const SETTLE = 250;

/** Text that is ahead of the address, or equal to it but for white space; void as soon as the address moves away. */
interface Draft {
  text: string;
  search: string;
}

export interface HistoryStateControl {
  state: HistoryState;
  type: (text: string) => void;
  choose: (change: Partial<HistoryState>) => void;
  /** The next typing is a new entry for the back button. */
  endTyping: () => void;
}

export function useHistoryState(search: string, navigate: Navigate): HistoryStateControl {
  const [draft, setDraft] = useState<Draft | null>(null);
  const typing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = useMemo(() => parseState(search), [search]);
  const text = draft?.search === search ? draft.text : address.text;
  const state = useMemo(() => ({ ...address, text }), [address, text]);

  useEffect(() => () => clearTimeout(timer.current), [search]);

  const write = (next: HistoryState, mode: "push" | "replace") => {
    clearTimeout(timer.current);
    const nextSearch = formatState(next);
    setDraft({ text: next.text, search: nextSearch });
    if (nextSearch !== formatState(address)) navigate(nextSearch, mode);
    else setDraft({ text: next.text, search });
  };

  return {
    state,
    type(nextText) {
      setDraft({ text: nextText, search });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        write({ ...address, text: nextText }, typing.current ? "replace" : "push");
        typing.current = true;
      }, SETTLE);
    },
    choose(change) {
      typing.current = false;
      write({ ...state, ...change }, "push");
    },
    endTyping() {
      typing.current = false;
    },
  };
}
