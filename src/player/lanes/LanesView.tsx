// Owns the lanes of a run on the page: one row a task, and the clock below them.
import { memo, useId, useMemo, type CSSProperties, type ReactElement } from "react";
import { formatTime } from "../format-time";
import { positionAtEnd, type ViewProps } from "../view";
import { lanesOf } from "./lanes-of";
import type { Lane, Lanes } from "./lanes";
import { Legend } from "./Legend";
import styles from "./Lanes.module.css";
import { reached } from "./reached";
import { Track } from "./Track";
import { laneSentence } from "./words";

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** More lanes or columns than this are no figure beside a text. */
const mostLanes = 24;
const mostColumns = 600;

/** What each task did, drawn as far as the run has been told. */
export function LanesView({ trace, position }: ViewProps): ReactElement | null {
  const drawing = useMemo(() => lanesOf(trace.events), [trace]);
  const { lanes, columns } = drawing;
  const isTooMuch = lanes.length > mostLanes || columns.length > mostColumns;
  const end = positionAtEnd(trace.events);
  const name = useMemo(() => (isTooMuch ? "" : nameOf(drawing, end.time)), [isTooMuch, drawing, end.time]);
  const hatch = useId();
  if (lanes.length === 0) return null;
  if (isTooMuch) {
    const words =
      lanes.length > mostLanes
        ? `${lanes.length} tasks: the view Lanes folds and finds them.`
        : `${columns.length} steps and waits: the view Lanes shows them part by part.`;
    return <p className={styles["many"]}>{words}</p>;
  }

  const at = position.shown >= end.shown ? 1 : reached(columns, position);
  return (
    <figure
      className={styles["figure"]}
      data-told={at === 1 ? "whole" : "part"}
      style={{ "--lanes-reached": at.toFixed(5) } as CSSProperties}
    >
      <div className={styles["lanes"]} role="img" aria-label={name}>
        <Rows lanes={lanes} hatch={hatch} />
        <div className={styles["axis"]}>
          {drawing.ticks.map((tick) => (
            <span
              key={tick.time}
              className={styles["tick"]}
              data-roomy={tick.roomy}
              style={{ left: percent(tick.at) }}
            >
              {formatTime(tick.time)}
            </span>
          ))}
        </div>
        <div className={styles["playhead"]} hidden={at === 1} />
      </div>
      <Legend lanes={lanes} hatch={hatch} />
    </figure>
  );
}

/** Drawn once for a run: only the playhead moves. */
const Rows = memo(function Rows({ lanes, hatch }: { lanes: readonly Lane[]; hatch: string }) {
  return lanes.map((lane) => (
    <div key={lane.task} className={styles["lane"]}>
      <div className={styles["name"]}>
        {lane.name} <span className={styles["coroutine"]}>{lane.coroutine}</span>
      </div>
      <Track lane={lane} hatch={hatch} nameOf={taskNames(lanes)} />
    </div>
  ));
});

const taskNames = (lanes: readonly Lane[]) => (task: number) =>
  lanes.find((lane) => lane.task === task)?.name ?? `Task ${task}`;

/** All that the drawing shows, for those who do not see it. */
function nameOf({ lanes }: Lanes, end: number): string {
  const names = taskNames(lanes);
  return [
    `Lanes of ${lanes.length} ${lanes.length === 1 ? "task" : "tasks"} over ${formatTime(end)}.`,
    ...lanes.map((lane) => laneSentence(lane, names)),
  ].join(" ");
}
