// Owns the key to the lanes: the states that occur in this run, each with its shape and its word.
import { memo, type ReactElement, type ReactNode } from "react";
import styles from "./Lanes.module.css";
import type { Lane } from "./lanes";

const shapes: readonly {
  word: string;
  occurs: (lane: Lane) => boolean;
  shape: (hatch: string) => ReactNode;
}[] = [
  {
    word: "running",
    occurs: (lane) => lane.stretches.some((stretch) => stretch.state.kind === "running"),
    shape: () => <rect x={4} y={1} width={12} height={12} rx={2} className={styles["running"]} />,
  },
  {
    word: "ready, waits for its turn",
    occurs: (lane) => lane.stretches.some((stretch) => stretch.state.kind === "ready"),
    shape: () => <rect x={1} y={3} width={18} height={8} className={styles["ready"]} />,
  },
  {
    word: "not begun",
    occurs: (lane) => lane.stretches.some((stretch) => stretch.state.kind === "not begun"),
    shape: () => <rect x={1} y={4} width={18} height={6} className={styles["notBegun"]} />,
  },
  {
    word: "suspended",
    occurs: (lane) => lane.stretches.some((stretch) => stretch.state.kind === "suspended"),
    shape: () => <line x1={0} x2={20} y1={7} y2={7} className={styles["suspended"]} />,
  },
  {
    word: "blocking everything",
    occurs: (lane) => lane.stretches.some((stretch) => stretch.state.kind === "blocked"),
    shape: (hatch) => (
      <>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2={5} className={styles["hatching"]} />
        </pattern>
        <rect
          x={1}
          y={1}
          width={18}
          height={12}
          rx={2}
          className={styles["blocked"]}
          fill={`url(#${hatch})`}
        />
      </>
    ),
  },
  {
    word: "returned",
    occurs: (lane) => lane.ending?.outcome === "returned",
    shape: () => <circle cx={10} cy={7} r={4} className={styles["returned"]} />,
  },
  {
    word: "failed",
    occurs: (lane) => lane.ending?.outcome === "raised",
    shape: () => <path d="M6 3l8 8M14 3l-8 8" className={styles["raised"]} />,
  },
  {
    word: "cancelled",
    occurs: (lane) => lane.ending?.outcome === "cancelled",
    shape: () => <path d="M4 7h3M9 2v10M13 2v10" className={styles["cancelled"]} />,
  },
];

interface LegendProps {
  lanes: readonly Lane[];
  hatch: string;
}

export const Legend = memo(function Legend({ lanes, hatch }: LegendProps): ReactElement {
  return (
    <ul className={styles["legend"]} aria-label="Key to the lanes">
      {shapes
        .filter(({ occurs }) => lanes.some(occurs))
        .map(({ word, shape }) => (
          <li key={word}>
            <svg width={20} height={14} aria-hidden="true">
              {shape(hatch)}
            </svg>
            {word}
          </li>
        ))}
    </ul>
  );
});
