// Owns what asyncio complained about during a run, in its own words: below the output, at the moment when it is told.
import { useMemo } from "react";
import { formatTime } from "./format-time";
import type { PlayerState } from "./player-state";
import styles from "./Complaints.module.css";

/** Everything that asyncio has reported so far: never awaited, never retrieved, too slow. Nothing, if all is well. */
export function Complaints({ state }: { state: PlayerState }) {
  const told = "trace" in state && state.trace !== null ? state : null;
  const events = told?.trace.events;
  const shown = told?.position.shown ?? 0;
  const reports = useMemo(
    () => events?.slice(0, shown).filter((event) => event.type === "report") ?? [],
    [events, shown],
  );
  if (reports.length === 0) return null;
  return (
    <div className={styles["complaints"]} role="group" aria-label="asyncio reports">
      <p className={styles["name"]}>asyncio reports</p>
      {reports.map(({ time, text }, index) => (
        <div key={index} className={styles["line"]}>
          <span className={styles["time"]}>{formatTime(time)}</span>
          <span className={styles["text"]}>{text}</span>
        </div>
      ))}
    </div>
  );
}
