// Owns the numbered transcript of a run's events, in sentences; closed until it is asked for.
import { memo, useMemo } from "react";
import type { Trace } from "../runtime";
import { formatTime } from "./format-time";
import { traceSentences } from "./trace-sentences";
import type { ViewProps } from "./view";
import styles from "./TraceList.module.css";

/** More events than this are not put into the page at once. */
const mostEvents = 2000;

export function TraceList({ trace, position }: ViewProps) {
  return (
    <div role="region" aria-label="Trace" className={styles["trace"]}>
      <details className={styles["fold"]}>
        <summary>{`Trace: ${position.shown} events`}</summary>
        <Events trace={trace} shown={position.shown} />
      </details>
    </div>
  );
}

/** Drawn again when events come, not when only the clock moves. */
const Events = memo(function Events({ trace, shown }: { trace: Trace; shown: number }) {
  const sentences = useMemo(() => traceSentences(trace.events), [trace]);
  return (
    <>
      <ol className={styles["events"]}>
        {sentences.slice(0, Math.min(shown, mostEvents)).map(({ time, text }, index) => (
          <li key={index}>
            <span className={styles["time"]}>{formatTime(time)}</span> {text}
          </li>
        ))}
      </ol>
      {shown > mostEvents && (
        <p className={styles["more"]}>{`${shown - mostEvents} more events are not listed.`}</p>
      )}
    </>
  );
});
