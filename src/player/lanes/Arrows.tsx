// Owns the arrows between lanes: create, wake, cancel, each with a line and a head of its own.
import { memo, useMemo } from "react";
import { type Part, within } from "./close-up";
import styles from "./LanesPanel.module.css";
import type { Link } from "./links-of";
import type { Row } from "./rows-of";

interface ArrowsProps {
  links: readonly Link[];
  /** The rows that are in the page, and the number of the first. */
  rows: readonly Row[];
  first: number;
  height: number;
  part: Part;
  isNarrow: boolean;
}

/** More arrows than this in one drawing are a thicket. */
const mostArrows = 120;

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export const Arrows = memo(function Arrows({ links, rows, first, height, part, isNarrow }: ArrowsProps) {
  const arrows = useMemo(() => {
    const tops = new Map(
      rows.flatMap((row, index) =>
        row.kind === "task" ? [[row.lane.task, (first + index + 0.5) * height]] : [],
      ),
    );
    // On a phone the track is the lower half of its row.
    const down = isNarrow ? height / 4 : 0;
    return links.flatMap((link) => {
      const x = within(part, link.at);
      const [from, to] = [tops.get(link.from), tops.get(link.to)];
      if (x < 0 || x > 1 || from === undefined || to === undefined) return [];
      return [{ ...link, x, from: from + down, to: to + down + (to > from ? -11 : 11) }];
    });
  }, [links, rows, first, height, part, isNarrow]);
  if (arrows.length > mostArrows) return null;
  return (
    <svg className={styles["arrows"]} aria-hidden="true">
      {arrows.map(({ kind, event, x, from, to }) => (
        <g key={`${kind} ${event}`} className={styles[kind]}>
          <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} />
          <svg x={percent(x)} y={to} overflow="visible">
            <path d={headOf(kind, to > from)} />
          </svg>
        </g>
      ))}
    </svg>
  );
});

/** Create: an open head. Wake: a full one. Cancel: a bar. */
function headOf(kind: Link["kind"], isDown: boolean): string {
  const up = isDown ? -5 : 5;
  switch (kind) {
    case "create":
      return `M-3.5 ${up}L0 0L3.5 ${up}`;
    case "wake":
      return `M-3.5 ${up}L0 0L3.5 ${up}Z`;
    case "cancel":
      return "M-4 0H4";
  }
}
