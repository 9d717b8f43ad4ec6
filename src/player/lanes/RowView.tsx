// Owns one lane as a row: its name, which selects the task, its fold, and its track.
import { memo, useMemo } from "react";
import type { TaskId } from "../../runtime";
import { type Part, within } from "./close-up";
import styles from "./LanesPanel.module.css";
import type { Row } from "./rows-of";
import type { ThreadLane } from "./links-of";
import { Track } from "./Track";
import { laneSentence } from "./words";

interface RowViewProps {
  row: Row;
  top: number;
  height: number;
  part: Part;
  hatch: string;
  isSelected: boolean;
  nameOf: (task: TaskId) => string;
  onSelect: (task: TaskId) => void;
  onToggle: (task: TaskId) => void;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export const RowView = memo(
  function RowView({ row, top, height, part, hatch, isSelected, nameOf, onSelect, onToggle }: RowViewProps) {
    const place = {
      transform: `translateY(${top}px)`,
      height,
      "--depth": row.kind === "task" ? row.depth : 0,
    };
    if (row.kind === "thread") {
      return (
        <div className={styles["row"]} style={place} data-kind="thread">
          <div className={styles["name"]}>
            {`thread ${row.thread.thread}`} <span className={styles["coroutine"]}>{row.thread.name}</span>
          </div>
          <div className={styles["track"]} data-track>
            <ThreadTrack thread={row.thread} part={part} />
          </div>
        </div>
      );
    }
    const { lane, children, isFolded } = row;
    return (
      <div className={styles["row"]} style={place} data-selected={isSelected}>
        <div className={styles["name"]}>
          {children > 0 && (
            <button
              type="button"
              className={styles["fold"]}
              aria-expanded={!isFolded}
              aria-label={`Tasks that ${lane.name} created`}
              onClick={() => onToggle(lane.task)}
            >
              {isFolded ? "▸" : "▾"}
            </button>
          )}
          <button
            type="button"
            className={styles["select"]}
            aria-pressed={isSelected}
            title={laneSentence(lane, nameOf)}
            onClick={() => onSelect(lane.task)}
          >
            {lane.name} <span className={styles["coroutine"]}>{lane.coroutine}</span>
          </button>
          {isFolded && <span className={styles["more"]}>{`+${children}`}</span>}
        </div>
        <div className={styles["track"]} data-track>
          <TrackIn lane={lane} part={part} hatch={hatch} nameOf={nameOf} />
        </div>
      </div>
    );
  },
  (one, other) =>
    one.row === other.row &&
    one.top === other.top &&
    one.height === other.height &&
    one.part === other.part &&
    one.isSelected === other.isSelected,
);

type TrackInProps = Pick<RowViewProps, "part" | "hatch" | "nameOf"> & {
  lane: Extract<Row, { kind: "task" }>["lane"];
};

/** A part of a lane is the lane without what lies outside, drawn as wide as the part. */
function TrackIn({ lane, part, hatch, nameOf }: TrackInProps) {
  const shown = useMemo(() => {
    const stretches = lane.stretches
      .filter(({ start, end }) => end > part.start && start < part.end)
      .map((stretch) => ({
        ...stretch,
        start: Math.max(0, within(part, stretch.start)),
        end: Math.min(1, within(part, stretch.end)),
      }));
    const at = lane.ending === null ? null : within(part, lane.ending.at);
    const ending = lane.ending === null || at === null || at < 0 || at > 1 ? null : { ...lane.ending, at };
    return { ...lane, stretches, ending };
  }, [lane, part]);
  return <Track lane={shown} hatch={hatch} nameOf={nameOf} />;
}

/** A thread is drawn as two rails: it runs beside the loop. */
function ThreadTrack({ thread, part }: { thread: ThreadLane; part: Part }) {
  const start = Math.max(0, within(part, thread.start));
  const end = Math.min(1, within(part, thread.end));
  if (end <= 0 || start >= 1) return null;
  return (
    <svg className={styles["threadTrack"]} height={22} aria-hidden="true">
      <rect x={percent(start)} width={percent(end - start)} y={5} height={12} />
    </svg>
  );
}
