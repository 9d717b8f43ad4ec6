// Owns what the program printed: each line with its virtual time, as a log; before the first run, one click away.
import { memo, useMemo, type ReactNode } from "react";
import { type RunTranscript, type TranscriptLine, transcriptLines } from "../engines";
import { formatTime } from "./format-time";
import { type PlayerState } from "./player-state";
import styles from "./Output.module.css";

/** More lines than this are not put into the page at once; copying gives them all. */
const mostLines = 1000;

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

const Lines = memo(function Lines({ lines }: { lines: readonly TranscriptLine[] }) {
  const hidden = Math.max(0, lines.length - mostLines);
  return (
    <>
      {hidden > 0 && (
        <p
          className={styles["hidden"]}
        >{`${hidden} earlier lines are not shown. Copy output has them all.`}</p>
      )}
      {lines.slice(hidden).map(({ time, stream, text }, index) => (
        <div key={hidden + index} className={styles["line"]} data-stream={stream}>
          <span className={styles["time"]}>{formatTime(time)}</span>
          <span className={styles["text"]}>
            {stream === "stderr" && <span className={styles["stderr"]}>stderr</span>}
            {text}
          </span>
        </div>
      ))}
    </>
  );
});

interface OutputProps {
  state: PlayerState;
  lines: readonly TranscriptLine[];
  expected: RunTranscript["lines"];
  /** Stands in the head of the box: what to copy. */
  children: ReactNode;
}

export function Output({ state, lines, expected, children }: OutputProps) {
  const isIdle = state.phase === "idle";
  const isEmpty = state.phase === "done" && lines.length === 0;
  return (
    <div className={styles["output"]}>
      <div className={styles["head"]}>
        <span className={styles["name"]}>Output</span>
        <VirtualTime state={state} />
        <span className={styles["end"]}>{children}</span>
      </div>
      <div
        role="log"
        aria-label="Output"
        aria-live="polite"
        tabIndex={isIdle ? undefined : 0}
        className={styles["log"]}
        // The room that the lines will take is kept from the start, so that nothing below moves while they come.
        style={
          isIdle
            ? undefined
            : { minHeight: `calc(${Math.min(expected.length, 12)} * var(--row) + var(--padding))` }
        }
      >
        <Lines lines={lines} />
        {isEmpty && <p className={styles["hidden"]}>It printed nothing.</p>}
      </div>
      {isIdle && (
        <details className={styles["expected"]}>
          <summary>Show the output</summary>
          <div className={styles["lines"]}>
            <Lines lines={expected} />
          </div>
        </details>
      )}
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
