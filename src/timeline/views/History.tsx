// Owns the history page: the search above, the axis, the filters beside the list, and the list, all of one answer.
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from "react";
import { spanOf } from "../axis-layout";
import type { History } from "../event";
import type { PackedIndex } from "../packed-index";
import { createSearch, type Answer } from "../search";
import { EVERYTHING, effectiveSort, isFiltered } from "../url-state";
import { Axis } from "./Axis";
import { EventList } from "./EventList";
import { Filters } from "./Filters";
import styles from "./History.module.css";
import { NothingFound } from "./NothingFound";
import { SearchBar } from "./SearchBar";
import { SearchHelp } from "./SearchHelp";
import { focusFirstResult, onResultKey, showResult } from "./result-keys";
import { useAddress } from "./use-address";
import { useHistoryState } from "./use-history-state";

interface HistoryPageProps {
  history: History;
  /** What the build made of the events for the search. */
  index: PackedIndex;
  /** Where the page is, as the router knows it. */
  pathname: string;
  /** The words above. */
  children: ReactNode;
}

/** More than there are; a page made for thousands shows these first. */
const SHOWN_AT_ONCE = 300;

export function HistoryPage({ history, index, pathname, children }: HistoryPageProps): ReactNode {
  const { search, hash, navigate } = useAddress(pathname);
  const { state, type, choose, open, endTyping } = useHistoryState(search, navigate);
  const searching = useMemo(() => createSearch(history, index), [history, index]);
  useWhenIdle(searching.prepare);
  const answer = useMemo(() => searching.answer(state), [searching, state]);
  // The count answers the keystroke; the list may follow a moment later.
  const listed = useDeferredValue(answer);
  const listedState = useDeferredValue(state);
  const [all, setAll] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const page = useMemo(() => describe(history), [history]);
  const shown = useMemo(() => new Set(listed.found.map(({ event }) => event.id)), [listed]);
  const current = hash === "" ? null : hash;
  useScrollToCurrent(current);

  const clear = () => choose({ ...EVERYTHING, sort: state.sort });
  const byChapter = effectiveSort(listedState) !== "relevance";
  const found = all ? listed.found : listed.found.slice(0, SHOWN_AT_ONCE);

  const openEvent = (id: string, block: "start" | "nearest") => {
    open(id);
    showResult(id, block);
  };
  // A fragment that the browser follows by itself would take the focus away from where the reader walks.
  const onClick = (event: MouseEvent) => {
    const id = plainLinkTo(event);
    if (id === null || !shown.has(id)) return;
    event.preventDefault();
    openEvent(id, results.current?.contains(event.target as Node) ? "nearest" : "start");
  };

  return (
    <div className={styles["page"]} onClick={onClick}>
      {children}
      <noscript>
        <style>{"[data-needs-script] { display: none !important; }"}</style>
      </noscript>
      <div data-needs-script="" className={styles["sticky"]}>
        <SearchBar
          box={box}
          text={state.text}
          status={statusOf(answer, history.events.length)}
          clearable={state.text !== "" || isFiltered(state)}
          onText={type}
          onLeave={endTyping}
          onClear={clear}
          onDown={() => focusFirstResult(results.current)}
          onEnter={() => {
            const best = answer.found[0]?.event.id;
            if (best !== undefined) openEvent(best, "nearest");
          }}
        />
      </div>
      <div data-needs-script="">
        <SearchHelp onTry={(text) => choose({ text })} />
      </div>
      <Axis
        events={history.events}
        chapters={history.chapters}
        span={page.span}
        shown={shown}
        current={current}
      />
      <div className={styles["columns"]}>
        <div data-needs-script="" className={styles["margin"]}>
          <Filters
            state={state}
            counts={answer.counts}
            releases={page.releases}
            peps={page.peps}
            onChoose={choose}
          />
        </div>
        <div
          ref={results}
          className={styles["results"]}
          onKeyDown={(event) => onResultKey(event, () => box.current?.focus(), clear)}
        >
          <Notes answer={listed} />
          {listed.instead ? (
            <NothingFound
              state={listedState}
              instead={listed.instead}
              onWithoutFilters={() => choose({ ...EVERYTHING, text: state.text, sort: state.sort })}
            />
          ) : (
            <EventList found={found} chapters={byChapter ? history.chapters : null} current={current} />
          )}
          {found.length < listed.found.length && (
            <button type="button" className={styles["button"]} onClick={() => setAll(true)}>
              Show all {listed.found.length}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** The id of the `#…` link that a plain click means. */
function plainLinkTo(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const href = (event.target as Element).closest("a")?.getAttribute("href");
  return href?.startsWith("#") ? href.slice(1) : null;
}

function Notes({ answer }: { answer: Answer }): ReactNode {
  const notes = [
    ...answer.corrections.map(({ typed, used }) => `Nothing is called “${typed}”; showing “${used}”.`),
    ...answer.notes,
  ];
  return notes.map((note) => (
    <p key={note} className={styles["note"]}>
      {note}
    </p>
  ));
}

function statusOf(answer: Answer, total: number): string {
  const count = answer.found.length;
  return count === total ? `${total} events` : `${count} of ${total} events`;
}

function describe(history: History) {
  const releases = history.chapters.flatMap((chapter) => chapter.releases);
  const peps = [...new Set(history.events.flatMap((event) => event.peps))].sort((a, b) => a - b);
  return { releases, peps, span: spanOf(history.events, releases) };
}

/** Runs `work` once, when the browser has nothing better to do. */
function useWhenIdle(work: () => void): void {
  useEffect(() => {
    // Safari has no idle callback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(work, 200);
      return () => clearTimeout(timer);
    }
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }, [work]);
}

/** The browser scrolls by itself before the page is alive, and the page then grows above; so once more. */
function useScrollToCurrent(current: string | null): void {
  const first = useRef(current);
  useEffect(() => {
    if (first.current !== null) document.getElementById(first.current)?.scrollIntoView();
  }, []);
}
