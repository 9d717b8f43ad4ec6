// Owns the findings below the output, at the moment when they are known: the words, the line, and the page that explains.
import Link from "@docusaurus/Link";
import { useMemo } from "react";
import { formatTime } from "../format-time";
import type { Told } from "../player-state";
import { type Finding, findingsOf } from "./findings-of";
import styles from "./Findings.module.css";

interface FindingsProps {
  told: Told | null;
  /** The code that was run. */
  source: string;
  /** Goes to the finding and its line; without it a line is only named. */
  onChoose: ((finding: Finding) => void) | null;
}

const none: readonly Finding[] = [];

/** Nothing, if all is well. */
export function Findings({ told, source, onChoose }: FindingsProps) {
  const events = told?.trace.events;
  const all = useMemo(() => (events === undefined ? none : findingsOf(events, source)), [events, source]);
  const known = all.filter(({ event }) => event < (told?.place ?? 0));
  if (known.length === 0) return null;
  return (
    <div className={styles["findings"]} role="group" aria-label="asyncio reports">
      <p className={styles["name"]}>asyncio reports</p>
      {known.map((finding, index) => (
        <div key={index} className={styles["line"]}>
          <span className={styles["time"]}>{formatTime(finding.time)}</span>
          <span>
            <span className={styles["text"]}>{finding.text}</span>{" "}
            <span className={styles["ways"]}>
              {finding.line !== null && onChoose !== null && (
                <button type="button" className={styles["choose"]} onClick={() => onChoose(finding)}>
                  {`line ${finding.line}`}
                </button>
              )}
              {finding.page !== null && <Link to={finding.page}>why, and what to do</Link>}
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}
