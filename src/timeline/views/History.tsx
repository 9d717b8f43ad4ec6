// Owns the history page: the search above, the axis, the filters beside the list, and the list, all of one answer.
import { useDeferredValue, useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from "react";
import type { History } from "../event";
import type { PackedIndex } from "../packed-index";
import { createSearch, type Answer } from "../search";
import { EVERYTHING, isFiltered } from "../url-state";
import type { VersionRange } from "../versions";
import { pepsOf, releasesOf, zoomTo } from "../zoom";
import { Axis } from "./Axis";
import { Filters } from "./Filters";
import styles from "./History.module.css";
import { Results } from "./Results";
import { SearchBar } from "./SearchBar";
import { SearchHelp } from "./SearchHelp";
import { TakeAlong } from "./TakeAlong";
import { focusFirstResult, onResultKey, showResult } from "./result-keys";
import { useAddress } from "./use-address";
import { useHistoryState } from "./use-history-state";
import { useLatest } from "./use-latest";
import { useWhenIdle } from "./use-when-idle";

interface HistoryPageProps {
  history: History;
  /** What the build made of the events for the search. */
  index: PackedIndex;
  /** Where the page is, as the router knows it. */
  pathname: string;
  /** The words above. */
  children: ReactNode;
}

export function HistoryPage({ history, index, pathname, children }: HistoryPageProps): ReactNode {
  const { search, hash, navigate } = useAddress(pathname);
  const { state, type, choose, open, endTyping } = useHistoryState(search, navigate);
  const searching = useMemo(() => createSearch(history, index), [history, index]);
  useWhenIdle(searching.prepare);
  const answer = useMemo(() => searching.answer(state), [searching, state]);
  // The count answers the keystroke; the list may follow a moment later.
  const asked = useMemo(() => ({ state, answer }), [state, answer]);
  const listed = useDeferredValue(asked);
  const shown = useMemo(() => new Set(listed.answer.found.map(({ event }) => event.id)), [listed]);
  const releases = useMemo(() => releasesOf(history), [history]);
  const peps = useMemo(() => pepsOf(history), [history]);
  const span = useMemo(() => zoomTo(state.pythons, history), [state.pythons, history]);
  const zoom = useLatest((range: VersionRange | null) => choose({ pythons: range ? [range] : [] }));
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const current = hash === "" ? null : hash;
  useScrollToNamed();

  const clear = () => choose({ ...EVERYTHING, sort: state.sort });
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
        span={span}
        zoomed={state.pythons.length > 0}
        shown={shown}
        current={current}
        onZoom={zoom}
      />
      <div className={styles["columns"]}>
        <div data-needs-script="" className={styles["margin"]}>
          <Filters state={state} counts={answer.counts} releases={releases} peps={peps} onChoose={choose} />
        </div>
        <div
          ref={results}
          className={styles["results"]}
          onKeyDown={(event) => onResultKey(event, () => box.current?.focus(), clear)}
        >
          <Results
            state={listed.state}
            answer={listed.answer}
            chapters={history.chapters}
            current={current}
            onWithoutFilters={() => choose({ ...EVERYTHING, text: state.text, sort: state.sort })}
          />
          <TakeAlong
            events={listed.answer.found.map(({ event }) => event)}
            releases={releases}
            kinds={listed.state.kinds}
          />
        </div>
      </div>
    </div>
  );
}

function statusOf(answer: Answer, total: number): string {
  const count = answer.found.length;
  return count === total ? `${total} events` : `${count} of ${total} events`;
}

/** The id of the `#…` link that a plain click means. */
function plainLinkTo(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const href = (event.target as Element).closest("a")?.getAttribute("href");
  return href?.startsWith("#") ? href.slice(1) : null;
}

/** The browser scrolls by itself before the page is alive, and the page may grow above; so once more. */
function useScrollToNamed(): void {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}
