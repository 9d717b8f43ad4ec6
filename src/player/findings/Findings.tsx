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

const groups = [
  { name: "asyncio reports", isReport: true },
  { name: "asyncio is silent about", isReport: false },
];

const none: readonly Finding[] = [];

/** Nothing, if all is well. */
export function Findings({ told, source, onChoose }: FindingsProps) {
  const events = told?.trace.events;
  const all = useMemo(() => (events === undefined ? none : findingsOf(events, source)), [events, source]);
  const known = all.filter(({ event }) => event < (told?.place ?? 0));
  if (known.length === 0) return null;
  return groups.map(({ name, isReport }) => {
    const some = known.filter((finding) => finding.isReport === isReport);
    return (
      some.length > 0 && (
        <div key={name} className={styles["findings"]} role="group" aria-label={name}>
          <p className={styles["name"]}>{name}</p>
          {some.map((finding, index) => (
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
      )
    );
  });
}
