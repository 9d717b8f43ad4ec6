// Owns what the drawings of concepts have in common: a figure, scaled as one, with its meaning in words.
import type { ReactNode } from "react";
import styles from "./diagrams.module.css";

interface DiagramProps {
  /** In the units of the drawing, which are pixels on a phone. */
  height: number;
  /** What a reader who does not see it is told. */
  words: string;
  caption: string;
  children: ReactNode;
}

export const diagramWidth = 360;

export function Diagram({ height, words, caption, children }: DiagramProps) {
  return (
    <figure className={styles["figure"]}>
      <svg
        viewBox={`0 0 ${diagramWidth} ${height}`}
        role="img"
        aria-label={words}
        className={styles["drawing"]}
      >
        {children}
      </svg>
      <figcaption className={styles["caption"]}>{caption}</figcaption>
    </figure>
  );
}
