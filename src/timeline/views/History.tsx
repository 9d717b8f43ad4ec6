// Owns the history page: the search above, the axis, the filters beside the list, and the list, all of one answer.
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { spanOf } from "../axis-layout";
import type { History } from "../event";
import { createSearch, type Answer } from "../search";
import { EVERYTHING, effectiveSort, isFiltered } from "../url-state";
import { Axis } from "./Axis";
import { EventList } from "./EventList";
import { Filters } from "./Filters";
import styles from "./History.module.css";
import { NothingFound } from "./NothingFound";
import { SearchBar } from "./SearchBar";
import { SearchHelp } from "./SearchHelp";
import { focusFirstResult, onResultKey } from "./result-keys";
import { useHistoryState, type Navigate } from "./use-history-state";

interface HistoryPageProps {
  history: History;
  /** The address's query, `?q=…`; empty while the page is rendered without a browser. */
  search: string;
  /** The address's fragment without its `#`. */
  hash: string;
  navigate: Navigate;
  children: ReactNode;
}

/** More than there are; a page made for thousands shows these first. */
const SHOWN_AT_ONCE = 300;

export function HistoryPage({ history, search, hash, navigate, children }: HistoryPageProps): ReactNode {
  const { state, type, choose, endTyping } = useHistoryState(search, navigate);
  const ask = useMemo(() => createSearch(history), [history]);
  const answer = useMemo(() => ask(state), [ask, state]);
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

  return (
    <div className={styles["page"]}>
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
          onEnterResults={(open) => {
            const first = focusFirstResult(results.current);
            if (open) first?.click();
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

/** The browser scrolls by itself before the page is alive, and the page then grows above; so once more. */
function useScrollToCurrent(current: string | null): void {
  const first = useRef(current);
  useEffect(() => {
    if (first.current !== null) document.getElementById(first.current)?.scrollIntoView();
  }, []);
}
