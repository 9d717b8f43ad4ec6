// Owns the cost meter: what the run has cost so far, and what waiting at the same time has saved.
import { useMemo } from "react";
import type { TraceEvent } from "../../runtime";
import { formatTime } from "../format-time";
import { costsOf } from "../world/cost";
import styles from "./Views.module.css";

export function CostMeter({ events, shown }: { events: readonly TraceEvent[]; shown: number }) {
  const costs = useMemo(() => costsOf(events), [events]);
  const cost = costs[shown];
  const whole = costs.at(-1);
  if (cost === undefined || whole === undefined) return null;
  const longest = Math.max(whole.wall, whole.waits, Number.EPSILON);
  const rows = [
    { name: "Wall time", value: cost.wall, meaning: "virtual seconds, from beginning to end" },
    {
      name: "Sum of waits",
      value: cost.waits,
      meaning: "of all tasks, but not for one another: one after the other, it would take this long",
    },
    { name: "Longest block", value: cost.longestBlock, meaning: "in which a blocking call let no task run" },
  ];
  const counts = [
    { name: "Most tasks at once", value: cost.mostTasks },
    { name: "Steps", value: cost.steps },
  ];
  return (
    <dl className={styles["cost"]}>
      {rows.map(({ name, value, meaning }) => (
        <div key={name} className={styles["measure"]}>
          <dt>{name}</dt>
          <dd>
            <span className={styles["value"]}>{formatTime(value)}</span>
            <span className={styles["meter"]} aria-hidden="true">
              <span style={{ width: `${(100 * value) / longest}%` }} data-kind={name} />
            </span>
            <span className={styles["meaning"]}>{meaning}</span>
          </dd>
        </div>
      ))}
      {counts.map(({ name, value }) => (
        <div key={name} className={styles["measure"]}>
          <dt>{name}</dt>
          <dd>
            <span className={styles["value"]}>{value}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
