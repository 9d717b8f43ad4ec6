// Owns the numbered transcript of a run's events, in sentences; closed until it is asked for.
import { useMemo, useState } from "react";
import { formatTime } from "./format-time";
import { traceSentences } from "./trace-sentences";
import type { ViewProps } from "./view";
import styles from "./TraceList.module.css";

/** More events than this are not put into the page at once. */
const mostEvents = 2000;

export function TraceList({ trace, position }: ViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div role="region" aria-label="Trace" className={styles["trace"]}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{`Trace: ${position.shown} events`}</summary>
        {isOpen && <Events trace={trace} position={position} />}
      </details>
    </div>
  );
}

function Events({ trace, position }: ViewProps) {
  const sentences = useMemo(() => traceSentences(trace.events), [trace]);
  const told = sentences.slice(0, Math.min(position.shown, mostEvents));
  return (
    <>
      <ol className={styles["events"]}>
        {told.map(({ time, text }, index) => (
          <li key={index}>
            <span className={styles["time"]}>{formatTime(time)}</span> {text}
          </li>
        ))}
      </ol>
      {position.shown > mostEvents && (
        <p className={styles["more"]}>{`${position.shown - mostEvents} more events are not listed.`}</p>
      )}
    </>
  );
}
