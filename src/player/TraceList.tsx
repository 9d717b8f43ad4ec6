// Owns the numbered transcript of a run's events, in sentences; closed until it is asked for. Of a recording from CPython
// it lists the output, because no other event was recorded.
import { memo, useMemo } from "react";
import { formatTime } from "./format-time";
import { type TraceSentence, traceSentences } from "./trace-sentences";
import type { ViewProps } from "./view";
import styles from "./TraceList.module.css";

/** More events than this are not put into the page at once. */
const mostEvents = 2000;

export function TraceList({ trace, position: { shown }, isRecording }: ViewProps & { isRecording: boolean }) {
  const sentences = useMemo(() => {
    const told = traceSentences(trace.events.slice(0, Math.min(shown, mostEvents)));
    return isRecording ? told.filter((_, index) => trace.events[index]?.type === "output") : told;
  }, [trace, shown, isRecording]);
  const count = isRecording ? sentences.length : shown;
  return (
    <div role="region" aria-label="Trace" className={styles["trace"]}>
      <details className={styles["fold"]}>
        <summary>{`Trace: ${count} events`}</summary>
        {isRecording && <p className={styles["note"]}>CPython’s recording holds the output only.</p>}
        <Events sentences={sentences} />
        {shown > mostEvents && (
          <p className={styles["note"]}>{`${shown - mostEvents} more events are not listed.`}</p>
        )}
      </details>
    </div>
  );
}

/** Drawn again when events come, not when only the clock moves. */
const Events = memo(function Events({ sentences }: { sentences: readonly TraceSentence[] }) {
  return (
    <ol className={styles["events"]}>
      {sentences.map(({ time, text }, index) => (
        <li key={index}>
          <span className={styles["time"]}>{formatTime(time)}</span> {text}
        </li>
      ))}
    </ol>
  );
});
