// Owns the mark of a kind: a shape and a colour, so that neither has to say it alone.
import clsx from "clsx";
import type { ReactNode } from "react";
import type { Kind } from "../event";
import styles from "./KindMark.module.css";

/** Drawn into a square of 10 by 10. */
const SHAPES: Record<Kind, ReactNode> = {
  origin: <circle cx="5" cy="5" r="3.1" fill="none" strokeWidth="1.9" />,
  syntax: <path d="M5 .6 9.4 5 5 9.4 .6 5Z" />,
  api: <circle cx="5" cy="5" r="4" />,
  change: <path d="M1.2 1.2h7.6v7.6H1.2Z" />,
  performance: <path d="M5 .8 9.4 8.8H.6Z" />,
  tooling: <path d="M3.4 .8h3.2v2.6h2.6v3.2H6.6v2.6H3.4V6.6H.8V3.4h2.6Z" />,
  deprecation: <path d="M5 9.2 .6 1.2h8.8Z" />,
  removal: <path d="M1.4 1.4 8.6 8.6M8.6 1.4 1.4 8.6" fill="none" strokeWidth="2.2" />,
};

interface MarkProps {
  kind: Kind;
  /** Edge in pixels. */
  size: number;
  x?: number;
  y?: number;
}

/** Says nothing to a screen reader: the kind's name stands beside it, always. */
export function KindMark({ kind, size, x, y }: MarkProps): ReactNode {
  return (
    <svg
      className={clsx(styles["mark"], styles[kind])}
      viewBox="-0.5 -0.5 11 11"
      width={size}
      height={size}
      x={x}
      y={y}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind]}
    </svg>
  );
}
