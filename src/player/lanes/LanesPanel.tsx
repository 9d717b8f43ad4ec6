// Owns the lanes of a run as a view to work with: rows that fold and are found, arrows between them, a playhead, and every
// moment one click away.
import { type MouseEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { TaskId } from "../../runtime";
import { formatTime } from "../format-time";
import type { ViewProps } from "../view";
import { Arrows } from "./Arrows";
import { mostColumns, partAround, wholePart, within } from "./close-up";
import { lanesOf } from "./lanes-of";
import { Legend } from "./Legend";
import { eventInDrawing, linksOf, threadsOf } from "./links-of";
import styles from "./LanesPanel.module.css";
import { reached } from "./reached";
import { foldedAtFirst, rowsOf } from "./rows-of";
import { RowView } from "./RowView";

interface LanesPanelProps extends ViewProps {
  selectedTask: TaskId | null;
  onSelectTask: (task: TaskId) => void;
  onMove: (place: number) => void;
}

/** Pixels. On a phone the name stands over its track. */
const heights = { wide: 32, narrow: 44 };
const narrow = 480;
const mostVisible = 12;
/** Beyond so many lanes one wants to search. */
const fewLanes = 8;

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export function LanesPanel({ trace, position, selectedTask, onSelectTask, onMove }: LanesPanelProps) {
  const { events } = trace;
  const { columns, lanes, ticks } = useMemo(() => lanesOf(events), [events]);
  const links = useMemo(() => linksOf(events, columns), [events, columns]);
  const threads = useMemo(() => threadsOf(events, columns), [events, columns]);
  const names = useMemo(() => new Map(lanes.map(({ task, name }) => [task, name])), [lanes]);
  const [folded, setFolded] = useState<ReadonlySet<TaskId>>(() => foldedAtFirst(lanes));
  const [search, setSearch] = useState("");
  const [isWhole, setIsWhole] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  const [width, setWidth] = useState(700);
  const body = useRef<HTMLDivElement>(null);
  const hatch = useId();
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const rows = useMemo(() => rowsOf(lanes, threads, folded, search), [lanes, threads, folded, search]);
  const at = reached(columns, position);
  const part = isWhole ? wholePart : partAround(columns, at);
  const height = width < narrow ? heights.narrow : heights.wide;
  const first = Math.max(0, Math.floor(scrolled / height) - 2);
  const visible = useMemo(() => rows.slice(first, first + mostVisible + 5), [rows, first]);
  if (lanes.length === 0) return <p className={styles["none"]}>This run has no tasks.</p>;

  const pointAt = (event: MouseEvent<HTMLDivElement>) => {
    const track = (event.target as Element).closest("[data-track]");
    if (track === null) return;
    const { left, width: whole } = track.getBoundingClientRect();
    const fraction = part.start + ((event.clientX - left) / whole) * (part.end - part.start);
    onMove(eventInDrawing(columns, fraction) + 1);
  };
  const toggle = (task: TaskId) => {
    const next = new Set(folded);
    if (!next.delete(task)) next.add(task);
    setFolded(next);
  };
  const nameOf = (task: TaskId) => names.get(task) ?? `Task ${task}`;
  const playhead = within(part, at);

  return (
    <figure
      className={styles["figure"]}
      aria-label={`Lanes of ${lanes.length} ${lanes.length === 1 ? "task" : "tasks"}`}
    >
      {(lanes.length > fewLanes || columns.length > mostColumns) && (
        <div className={styles["tools"]}>
          <input
            type="search"
            aria-label="Find a lane"
            placeholder="Find a lane"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <span role="status" className={styles["count"]}>
            {`${rows.length} of ${lanes.length + threads.length} lanes`}
          </span>
          {columns.length > mostColumns && (
            <button type="button" aria-pressed={isWhole} onClick={() => setIsWhole(!isWhole)}>
              The whole run
            </button>
          )}
        </div>
      )}
      <div
        ref={body}
        className={styles["body"]}
        style={{ maxHeight: mostVisible * height }}
        tabIndex={rows.length > mostVisible ? 0 : undefined}
        role="group"
        aria-label="Lanes"
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
        onClick={pointAt}
        data-narrow={width < narrow}
      >
        <div className={styles["rows"]} style={{ height: rows.length * height }}>
          {visible.map((row, index) => (
            <RowView
              key={row.key}
              row={row}
              top={(first + index) * height}
              height={height}
              part={part}
              hatch={hatch}
              isSelected={row.kind === "task" && row.lane.task === selectedTask}
              nameOf={nameOf}
              onSelect={onSelectTask}
              onToggle={toggle}
            />
          ))}
          <div className={styles["over"]}>
            <Arrows
              links={links}
              rows={visible}
              first={first}
              height={height}
              part={part}
              isNarrow={width < narrow}
            />
            <div className={styles["veil"]} style={{ left: percent(Math.min(Math.max(playhead, 0), 1)) }} />
            {playhead >= 0 && playhead <= 1 && (
              <div className={styles["playhead"]} style={{ left: percent(playhead) }} />
            )}
          </div>
        </div>
      </div>
      <div className={styles["axis"]} data-narrow={width < narrow}>
        {ticks
          .map((tick) => ({ ...tick, x: within(part, tick.at) }))
          .filter(({ x }) => x >= 0 && x <= 1)
          .map((tick) => (
            <span key={tick.time} style={{ left: percent(tick.x) }} data-roomy={tick.roomy}>
              {formatTime(tick.time)}
            </span>
          ))}
      </div>
      <Legend lanes={lanes} hatch={hatch} />
    </figure>
  );
}
