// Owns what the reader asked for: typed text at once, everything else by way of the address, back button included.
import { useEffect, useMemo, useRef, useState } from "react";
import { useLatest } from "./use-latest";
import { formatState, parseState, type HistoryState } from "../url-state";

/** Puts `?q=…#event` into the address: as a new entry of the browser's history, or in place of the last one. */
export type Navigate = (address: string, mode: "push" | "replace") => void;

/** Typing settles for this long, in milliseconds, before the address follows. */
const SETTLE = 250;

/**
 * Text that is ahead of the address, or equal to it but for white space. The router takes its time: until the address
 * is `to`, it is still `from`. An address that is neither was chosen by the back button, and the draft is void.
 */
interface Draft {
  text: string;
  from: string;
  to: string;
}

export interface HistoryStateControl {
  state: HistoryState;
  type: (text: string) => void;
  choose: (change: Partial<HistoryState>) => void;
  /** Makes an event the one that the address names, among what is asked for. */
  open: (id: string) => void;
  /** The next typing is a new entry for the back button. */
  endTyping: () => void;
}

export function useHistoryState(search: string, navigate: Navigate): HistoryStateControl {
  const [draft, setDraft] = useState<Draft | null>(null);
  const typing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const holds = draft !== null && (search === draft.from || search === draft.to);
  // Arrived: from now on the address it came from is one to go back to.
  if (holds && search === draft.to && draft.from !== draft.to) setDraft({ ...draft, from: draft.to });

  const address = holds ? draft.to : search;
  const asked = useMemo(() => parseState(address), [address]);
  const text = holds ? draft.text : asked.text;
  const state = useMemo(() => ({ ...asked, text }), [asked, text]);

  const write = (next: HistoryState, mode: "push" | "replace") => {
    clearTimeout(timer.current);
    const to = formatState(next);
    setDraft({ text: next.text, from: search, to });
    if (to !== formatState(asked)) navigate(to, mode);
  };

  const settle = (settled: string) => {
    // Another text by now: the back button was faster.
    if (settled !== text) return;
    write(state, typing.current ? "replace" : "push");
    typing.current = true;
  };
  const settleLatest = useLatest(settle);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    state,
    type(next) {
      setDraft({ text: next, from: search, to: address });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settleLatest(next), SETTLE);
    },
    choose(change) {
      typing.current = false;
      write({ ...state, ...change }, "push");
    },
    open(id) {
      clearTimeout(timer.current);
      typing.current = false;
      const to = formatState(state);
      setDraft({ text, from: search, to });
      navigate(`${to}#${id}`, "push");
    },
    endTyping() {
      typing.current = false;
    },
  };
}
