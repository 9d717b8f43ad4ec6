// Owns the history page: the search above, the axis, the filters beside the list, and the list, all of one answer.
import { useDeferredValue, useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from "react";
import type { History } from "../event";
import type { Choices } from "../facets";
import type { PackedIndex } from "../../words";
import { createSearch, type Answer } from "../search";
import { EVERYTHING, effectiveSort, isFiltered, type HistoryState } from "../url-state";
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
import { useAfterwards } from "./use-afterwards";
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
  // The number of matches answers the keystroke; the list follows a moment later, and after it the axis and the filters.
  const asked = useMemo(() => ({ state, answer }), [state, answer]);
  const told = useDeferredValue(asked);
  const drawn = useAfterwards(told);
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const releases = useMemo(() => releasesOf(history), [history]);
  const peps = useMemo(() => pepsOf(history), [history]);
  const span = useMemo(() => zoomTo(state.pythons, history), [state.pythons, history]);
  const found = useMemo(() => drawn.answer.found.map(({ event }) => event), [drawn]);
  const shown = useMemo(() => new Set(found.map(({ id }) => id)), [found]);
  const choices = useChoices(state);
  const current = hash === "" ? null : hash;
  const isAsking = state.text !== "" || isFiltered(state);
  useScrollToNamed();

  const onChoose = useLatest(choose);
  const onTry = useLatest((text: string) => choose({ text }));
  const onZoom = useLatest((range: VersionRange | null) => choose({ pythons: range ? [range] : [] }));
  const onClear = useLatest(() => choose({ ...EVERYTHING, sort: state.sort }));
  const onWithoutFilters = useLatest(() => choose({ ...EVERYTHING, text: state.text, sort: state.sort }));
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
    <div className={styles["page"]} data-asked={isAsking ? "" : undefined} onClick={onClick}>
      {children}
      <noscript>
        <style>{"[data-needs-script] { display: none !important; }"}</style>
      </noscript>
      <div data-needs-script="" className={styles["sticky"]}>
        <SearchBar
          box={box}
          text={state.text}
          status={statusOf(answer, history.events.length)}
          clearable={isAsking}
          onText={type}
          onLeave={endTyping}
          onClear={onClear}
          onDown={() => focusFirstResult(results.current)}
          onEnter={() => {
            const best = answer.found[0]?.event.id;
            if (best !== undefined) openEvent(best, "nearest");
          }}
        />
      </div>
      <SearchHelp onTry={onTry} />
      <Axis
        events={history.events}
        chapters={history.chapters}
        span={span}
        zoomed={state.pythons.length > 0}
        shown={shown}
        current={current}
        onZoom={onZoom}
      />
      <div className={styles["columns"]}>
        <Filters
          choices={choices}
          sort={effectiveSort(state)}
          counts={drawn.answer.counts}
          releases={releases}
          peps={peps}
          onChoose={onChoose}
        />
        <div
          ref={results}
          aria-busy={told !== asked}
          onKeyDown={(event) => onResultKey(event, () => box.current?.focus(), onClear)}
        >
          <Results
            told={told}
            chapters={history.chapters}
            current={current}
            onWithoutFilters={onWithoutFilters}
          />
          <TakeAlong events={found} releases={releases} kinds={choices.kinds} />
        </div>
      </div>
    </div>
  );
}

/** What is chosen, the same while only the text changes, so that the filters need not be drawn at every keystroke. */
function useChoices({ kinds, pythons, peps, weights }: HistoryState): Choices {
  return useMemo(() => ({ kinds, pythons, peps, weights }), [kinds, pythons, peps, weights]);
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
