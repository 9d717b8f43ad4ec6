// Owns what the program printed: each line with its virtual time, as a log; before the first run, one click away.
import { type CSSProperties, memo, type ReactNode, useMemo } from "react";
import { type RunTranscript, type TranscriptLine, transcriptLines } from "../engines";
import { Complaints } from "./Complaints";
import { formatTime } from "./format-time";
import { type PlayerState } from "./player-state";
import styles from "./Output.module.css";

/** More lines than this are not put into the page at once; copying gives them all. */
const mostLines = 1000;

/** The log scrolls beyond so many rows. */
const mostRows = 14;

const noLines: readonly TranscriptLine[] = [];

/** The lines that a run has told so far. */
export function useToldLines(state: PlayerState): readonly TranscriptLine[] {
  const told = "trace" in state && state.trace !== null ? state : null;
  const events = told?.trace.events;
  const shown = told?.position.shown ?? 0;
  return useMemo(
    () => (events === undefined ? noLines : transcriptLines(events.slice(0, shown))),
    [events, shown],
  );
}

export const Lines = memo(function Lines({ lines }: { lines: readonly TranscriptLine[] }) {
  const hidden = Math.max(0, lines.length - mostLines);
  const shown = lines.slice(hidden).map(({ time, ...line }) => ({ ...line, time: formatTime(time) }));
  const timeWidth = Math.max(0, ...shown.map(({ time }) => time.length));
  return (
    <div style={{ "--time-width": `${timeWidth}ch` } as CSSProperties}>
      {hidden > 0 && (
        <p className={styles["note"]}>{`${hidden} earlier lines are not shown. Copy output has them all.`}</p>
      )}
      {shown.map(({ time, stream, text }, index) => (
        <div key={hidden + index} className={styles["line"]} data-stream={stream}>
          <span className={styles["time"]}>{time}</span>
          <span className={styles["text"]}>
            {stream === "stderr" && <span className={styles["stderr"]}>stderr</span>}
            {text}
          </span>
        </div>
      ))}
    </div>
  );
});

interface OutputProps {
  state: PlayerState;
  lines: readonly TranscriptLine[];
  expected: RunTranscript["lines"];
  /** Stands in the head of the box. */
  action: ReactNode;
  /** Stands at its foot: how the run went. */
  status: ReactNode;
}

export function Output({ state, lines, expected, action, status }: OutputProps) {
  const isIdle = state.phase === "idle";
  const hasOutput = !isIdle && !(state.phase === "failed" && state.trace === null);
  const isEmpty = state.phase === "done" && lines.length === 0;
  return (
    <div className={styles["output"]}>
      <div className={styles["head"]}>
        <span className={styles["name"]}>Output</span>
        <VirtualTime state={state} />
        <span className={styles["end"]}>{action}</span>
      </div>
      <div
        role="log"
        aria-label="Output"
        aria-live="polite"
        tabIndex={hasOutput ? 0 : undefined}
        className={styles["log"]}
        // The room that the lines will take is kept from the start, so that nothing below moves while they come.
        style={
          hasOutput ? { minHeight: `calc(${Math.min(expected.length, mostRows)} * var(--row))` } : undefined
        }
      >
        {lines.length > 0 && <Lines lines={lines} />}
        {isEmpty && <p className={styles["note"]}>It printed nothing.</p>}
      </div>
      <Complaints state={state} />
      {isIdle && (
        <details className={styles["expected"]}>
          <summary>Show the output</summary>
          <div className={styles["lines"]}>
            <Lines lines={expected} />
          </div>
        </details>
      )}
      <div className={styles["foot"]} data-kept={hasOutput}>
        {status}
      </div>
    </div>
  );
}

/** The page always says that time is virtual, and what that means. */
function VirtualTime({ state }: { state: PlayerState }) {
  return (
    <details className={styles["virtual"]}>
      <summary>
        virtual time
        {state.phase === "playing" && (
          <span className={styles["clock"]} aria-hidden="true">{`${state.position.time.toFixed(1)} s`}</span>
        )}
      </summary>
      <p>
        The clock is the program’s own. When every task waits, it jumps to the next timer, so a run takes no
        longer than its computing, and is the same each time. Playing it, one virtual second takes one second.
      </p>
    </details>
  );
}
