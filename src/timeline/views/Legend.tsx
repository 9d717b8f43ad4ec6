// Owns the words for what is drawn on the axis: a shape for each kind, and how a release lives.
import type { ReactNode } from "react";
import { KINDS, KIND_LABELS } from "../event";
import axis from "./Axis.module.css";
import styles from "./Legend.module.css";
import { KindMark } from "./KindMark";

export function Legend(): ReactNode {
  return (
    <ul aria-label="Legend" className={styles["legend"]}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} size={11} /> {KIND_LABELS[kind]}
        </li>
      ))}
      <li>
        <svg width="26" height="11" aria-hidden="true">
          <path className={axis["line"]} d="M3 5.5H23" />
          <circle className={axis["birth"]} cx="3" cy="5.5" r="2.5" />
          <path className={axis["end"]} d="M23 2.5v6" />
        </svg>{" "}
        a release and its end of life
      </li>
      <li>
        <svg width="22" height="11" aria-hidden="true">
          <rect className={axis["planned"]} width="22" height="11" />
          <path className={axis["plannedLine"]} d="M2 5.5H20" />
        </svg>{" "}
        planned
      </li>
    </ul>
  );
}
