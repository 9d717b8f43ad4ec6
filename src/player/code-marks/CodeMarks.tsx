// Owns the marks over the code: at each live task's line its shape and name, and a band over the line that was told last.
// They lie over the listing or the editor, which have the same metrics, and say nothing that the transcript does not say.
import type { CSSProperties } from "react";
import { createPortal } from "react-dom";
import styles from "./CodeMarks.module.css";
import { type LineMark, namesOn } from "./marks-of";

interface CodeMarksProps {
  /** The panel of the code. */
  panel: HTMLElement;
  marks: readonly LineMark[];
  /** The line that the last event was told from, or that was asked for. */
  current: number | null;
  selectedTask: number | null;
}

const at = (line: number) => ({ "--line": line - 1 }) as CSSProperties;

export function CodeMarks({ panel, marks, current, selectedTask }: CodeMarksProps) {
  return createPortal(
    <div className={styles["marks"]} aria-hidden="true" data-code-marks>
      {current !== null && <div className={styles["band"]} style={at(current)} data-line={current} />}
      {marks.map((mark) => {
        const first = mark.tasks.find(({ state }) => state === "running") ?? mark.tasks[0];
        return (
          <div
            key={mark.line}
            className={styles["mark"]}
            style={at(mark.line)}
            data-line={mark.line}
            data-state={first?.state}
            data-selected={mark.tasks.some(({ task }) => task === selectedTask)}
          >
            <span className={styles["shape"]}>{first?.shape}</span>
            <span className={styles["names"]}>{namesOn(mark)}</span>
          </div>
        );
      })}
    </div>,
    panel,
  );
}
