// Owns what the program printed: each line with its virtual time, as a log; before the first run, one click away.
import {
  type CSSProperties,
  memo,
  type ReactNode,
  type UIEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { outputAt, type OutputSoFar } from "./output-index";
import { type PlayerState, positionIn, toldOf } from "./player-state";
import { blockLength, type SessionRow, type SessionRows } from "./session";
import styles from "./Output.module.css";

/** The log scrolls beyond so many rows. In a session the code takes most of them. */
const tallest = { script: 14, session: 40 };

const nothing: OutputSoFar = { lines: [], statements: [] };

/** What a run has told so far: its lines, and the statements of a session. */
export function useTold(state: PlayerState): OutputSoFar {
  const told = toldOf(state);
  const events = told?.trace.events;
  const shown = Math.floor(told?.place ?? 0);
  return useMemo(() => (events === undefined ? nothing : outputAt(events, shown)), [events, shown]);
}

const Row = memo(function Row({ row }: { row: SessionRow }) {
  if (row.type === "input") {
    return (
      <div className={styles["line"]}>
        <span />
        <span className={styles["input"]} data-prompt={row.prompt}>
          {row.text}
        </span>
      </div>
    );
  }
  const { stream, text } = row.line;
  return (
    <div className={styles["line"]} data-stream={stream}>
      <span className={styles["time"]}>{row.time}</span>
      <span className={styles["text"]}>
        {stream === "stderr" && <span className={styles["stderr"]}>stderr</span>}
        {text}
      </span>
    </div>
  );
});

const Block = memo(
  function Block({ rows }: { rows: readonly SessionRow[] }) {
    return (
      <div className={styles["block"]} style={{ "--rows": rows.length } as CSSProperties}>
        {rows.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </div>
    );
  },
  (one, other) =>
    one.rows.length === other.rows.length && one.rows.every((row, index) => row === other.rows[index]),
);

export const Rows = memo(function Rows({ rows: { hidden, rows } }: { rows: SessionRows }) {
  const timeWidth = Math.max(0, ...rows.map((row) => (row.type === "output" ? row.time.length : 0)));
  const starts = Array.from({ length: Math.ceil(rows.length / blockLength) }, (_, at) => at * blockLength);
  return (
    <div style={{ "--time-width": `${timeWidth}ch` } as CSSProperties}>
      {hidden > 0 && (
        <p className={styles["note"]}>{`${hidden} earlier lines are not shown. Copy output has them all.`}</p>
      )}
      {starts.map((start) => (
        <Block key={hidden + start} rows={rows.slice(start, start + blockLength)} />
      ))}
    </div>
  );
});

/** In pixels: about two rows. */
const nearEnd = 40;

/**
 * A log that is longer than its place stands at its newest line while lines come and go; a run that was told at once
 * begins to be read at its top, and who has scrolled away is left there.
 */
function useNewestInSight(rows: SessionRows) {
  const log = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const before = useRef(0);
  useLayoutEffect(() => {
    const wasEmpty = before.current === 0;
    before.current = rows.rows.length;
    if (wasEmpty) isFollowing.current = true;
    else if (log.current !== null && isFollowing.current) log.current.scrollTop = log.current.scrollHeight;
  }, [rows]);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    isFollowing.current = scrollHeight - scrollTop - clientHeight < nearEnd;
  };
  return { log, onScroll };
}

interface OutputProps {
  state: PlayerState;
  /** What the run has told so far, and what it will have told at its end. */
  rows: SessionRows;
  expected: SessionRows;
  /** What is expected was recorded by this engine, and is not shown unless it is asked for or played. */
  recordedFrom: string | null;
  /** Stands in the head of the box. */
  action: ReactNode;
  /** What asyncio had to say about the run. */
  findings: ReactNode;
  /** Stands at its foot: how the run went. */
  status: ReactNode;
}

export function Output({ state, rows, expected, recordedFrom, action, findings, status }: OutputProps) {
  const { log, onScroll } = useNewestInSight(rows);
  const isIdle = state.phase === "idle";
  const isWithoutRun = state.phase === "failed" && state.trace === null;
  const hasOutput = !isIdle && !isWithoutRun;
  // While CPython is on its way, or when it does not come, its recording is there to read.
  const isWaiting = recordedFrom !== null && (state.phase === "loading" || isWithoutRun);
  const limit = expected.rows.some(({ type }) => type === "input") ? tallest.session : tallest.script;
  const isOver = state.phase === "done" && state.place >= state.trace.events.length;
  return (
    <div className={styles["output"]} style={{ "--most-rows": limit } as CSSProperties}>
      <div className={styles["head"]}>
        <span className={styles["name"]}>Output</span>
        <VirtualTime state={state} />
        <span className={styles["end"]}>{action}</span>
      </div>
      <div
        ref={log}
        onScroll={onScroll}
        role="log"
        aria-label="Output"
        aria-live="polite"
        tabIndex={hasOutput ? 0 : undefined}
        className={styles["log"]}
        // The room that the lines will take is kept from the start, so that nothing below moves while they come.
        style={
          hasOutput
            ? { minHeight: `calc(${Math.min(expected.hidden + expected.rows.length, limit)} * var(--row))` }
            : undefined
        }
      >
        {rows.rows.length > 0 && <Rows rows={rows} />}
        {isOver && rows.rows.length === 0 && <p className={styles["note"]}>It printed nothing.</p>}
      </div>
      {findings}
      {(isIdle || isWaiting) && expected.rows.length > 0 && (
        <details className={styles["expected"]}>
          <summary>{isIdle ? "Show the output" : `Show the output recorded from ${recordedFrom}`}</summary>
          <div className={styles["lines"]}>
            <Rows rows={expected} />
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
          <span
            className={styles["clock"]}
            aria-hidden="true"
          >{`${positionIn(state).time.toFixed(1)} s`}</span>
        )}
      </summary>
      <p>
        The clock is the program’s own. When every task waits, it jumps to the next timer, so a run takes no
        longer than its computing, and is the same each time. Playing it, one virtual second takes one second.
      </p>
    </details>
  );
}
