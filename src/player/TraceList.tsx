// Owns the numbered transcript of a run's events, in sentences; closed until it is asked for. The sentence at which the run
// stands is marked, and choosing one goes there. Of a recording from CPython it lists the output, where that is all there is.
import { memo, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { formatTime } from "./format-time";
import { sentencesOf } from "./trace-sentences";
import type { ViewProps } from "./view";
import styles from "./TraceList.module.css";

/** So many sentences are in the page at once: those around the one that is told, and more of a run that stands. */
const mostSentences = { told: 100, whole: 500 };

interface TraceListProps extends ViewProps {
  /** Goes to the place after that event; without it nothing can be chosen. */
  onChoose: ((event: number) => void) | null;
}

interface Sentence {
  event: number;
  time: number;
  line: number | undefined;
  text: string;
}

export function TraceList({ trace, position: { shown }, onChoose }: TraceListProps) {
  const { events, engine } = trace;
  const isOutputOnly = engine.name === "cpython" && !events.some(({ type }) => type === "task-running");
  // Which events are listed; `null`: all of them.
  const listed = useMemo(
    () => (isOutputOnly ? events.flatMap(({ type }, event) => (type === "output" ? [event] : [])) : null),
    [events, isOutputOnly],
  );
  const count = (listed ?? events).length;
  const [isOpen, setIsOpen] = useState(false);
  // The list that the page came with shows the whole run; later one is drawn only while somebody reads it.
  const isDrawn = isOpen || onChoose === null;
  const current = listed === null ? shown - 1 : listed.findLastIndex((event) => event < shown);
  const most = onChoose === null ? mostSentences.whole : mostSentences.told;
  const first = Math.floor(Math.max(0, current) / most) * most;
  const shownSentences = useMemo((): Sentence[] => {
    if (!isDrawn) return [];
    const say = sentencesOf(events);
    const numbers = listed ?? [...events.keys()];
    return numbers.slice(first, first + most).flatMap((number) => {
      const event = events[number];
      return event === undefined ? [] : [{ ...say(event), event: number, line: event.line }];
    });
  }, [events, listed, first, most, isDrawn]);
  const isRest = first + most < count;
  return (
    <details className={styles["fold"]} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{`Trace: ${count} events`}</summary>
      {isOutputOnly && <p className={styles["note"]}>CPython’s recording holds the output only.</p>}
      {isDrawn && (
        <Sentences
          sentences={shownSentences}
          start={first + 1}
          current={onChoose === null ? -1 : current - first}
          onChoose={onChoose}
        />
      )}
      {(first > 0 || isRest) && (
        <p className={styles["note"]}>
          {`Listed: ${first + 1} to ${Math.min(first + most, count)} of ${count}. Go on in the run for the others.`}
        </p>
      )}
    </details>
  );
}

interface SentencesProps {
  sentences: readonly Sentence[];
  start: number;
  /** Which of them the run stands at; -1: none. */
  current: number;
  onChoose: ((event: number) => void) | null;
}

function Sentences({ sentences, start, current, onChoose }: SentencesProps) {
  const list = useRef<HTMLOListElement>(null);
  // Set by hand: a run may move many times a second, and the list of sentences stays the same.
  useLayoutEffect(() => {
    const item = list.current?.children[current];
    if (!(item instanceof HTMLElement) || list.current === null) return;
    item.setAttribute("aria-current", "step");
    keepInSight(list.current, item);
    return () => item.removeAttribute("aria-current");
  }, [current, sentences]);

  const choose = (event: MouseEvent) => {
    const chosen = (event.target as Element).closest("button")?.dataset["event"];
    if (chosen !== undefined) onChoose?.(Number(chosen));
  };
  return (
    <ol ref={list} start={start} className={styles["events"]} data-told={current >= 0} onClick={choose}>
      <Items sentences={sentences} canChoose={onChoose !== null} />
    </ol>
  );
}

const Items = memo(function Items({
  sentences,
  canChoose,
}: Pick<SentencesProps, "sentences"> & { canChoose: boolean }) {
  return sentences.map(({ event, time, line, text }) => {
    const words = (
      <>
        <span className={styles["time"]}>{formatTime(time)}</span> {text}
        {line !== undefined && <span className={styles["time"]}>{` Line ${line}.`}</span>}
      </>
    );
    return (
      <li key={event}>
        {canChoose ? (
          <button type="button" className={styles["choose"]} data-event={event}>
            {words}
          </button>
        ) : (
          words
        )}
      </li>
    );
  });
});

/** Scrolls the list alone, never the page. */
function keepInSight(list: HTMLElement, item: HTMLElement): void {
  const top = item.offsetTop - list.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  const bottom = top + item.offsetHeight - list.clientHeight;
  if (bottom > list.scrollTop) list.scrollTop = bottom;
}
