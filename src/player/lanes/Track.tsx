// Owns the drawing of one lane: every state by its shape first, and by its colour second.
import type { ReactElement } from "react";
import type { TaskId } from "../../runtime";
import { assertNever } from "../assert-never";
import styles from "./Lanes.module.css";
import type { Lane, Stretch } from "./lanes";
import { labelOf } from "./words";

const middle = 11;
/** A label stands over a suspension that is at least this fraction of the width; of a narrower drawing, the second. */
const roomForLabel = 0.16;
const roomInNarrow = 0.18;

interface TrackProps {
  lane: Lane;
  /** Id of the hatching of blocked stretches; patterns are named for the whole document. */
  hatch: string;
  nameOf: (task: TaskId) => string;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export function Track({ lane, hatch, nameOf }: TrackProps): ReactElement {
  return (
    <svg className={styles["track"]} height={2 * middle} aria-hidden="true">
      {lane.stretches.map((stretch) => (
        <StretchShape key={stretch.start} stretch={stretch} hatch={hatch} nameOf={nameOf} />
      ))}
      {lane.ending && <Ending outcome={lane.ending.outcome} at={lane.ending.at} />}
    </svg>
  );
}

interface StretchProps {
  stretch: Stretch;
  hatch: string;
  nameOf: (task: TaskId) => string;
}

function StretchShape({ stretch, hatch, nameOf }: StretchProps): ReactElement {
  const { state, start, end } = stretch;
  const box = { x: percent(start), width: percent(end - start) };
  switch (state.kind) {
    case "running":
      return <rect {...box} y={1} height={20} rx={2} className={styles["running"]} />;
    case "blocked":
      return <rect {...box} y={1} height={20} rx={2} className={styles["blocked"]} fill={`url(#${hatch})`} />;
    case "not begun":
      return <rect {...box} y={8} height={6} className={styles["notBegun"]} />;
    case "ready":
      return <rect {...box} y={6} height={10} className={styles["ready"]} />;
    case "suspended":
      return (
        <>
          <line
            x1={percent(start)}
            x2={percent(end)}
            y1={middle}
            y2={middle}
            className={styles["suspended"]}
          />
          {end - start >= roomForLabel && (
            <text
              x={percent(start)}
              dx={8}
              y={middle - 4}
              className={styles["label"]}
              data-tight={end - start < roomInNarrow}
            >
              {labelOf(state.on, nameOf)}
            </text>
          )}
        </>
      );
    default:
      return assertNever(state);
  }
}

/** Returned: a full stop. Failed: a cross. Cancelled: a broken line. */
function Ending({ outcome, at }: { outcome: "returned" | "raised" | "cancelled"; at: number }): ReactElement {
  return (
    <svg x={percent(at)} overflow="visible" className={styles[outcome]}>
      {outcome === "returned" && <circle cx={8} cy={middle} r={4} />}
      {outcome === "raised" && <path d="M4 7l8 8M12 7l-8 8" />}
      {outcome === "cancelled" && <path d="M3 11h3M8 5v12M12 5v12" />}
    </svg>
  );
}
