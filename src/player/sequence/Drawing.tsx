// Owns the sequence diagram as a drawing: life lines, arrows and labels, unveiled as far as the run has been told.
import { useId, type ReactElement } from "react";
import { headHeight, type Column, type Label, type Layout, type Life, type Mark } from "./layout";
import styles from "./Sequence.module.css";

interface Props {
  layout: Layout;
  /** Pixels from the top down to which the run has been told. */
  revealed: number;
  /** Says what the drawing shows, and where to read it. */
  name: string;
}

export function Drawing({ layout, revealed, name }: Props): ReactElement {
  const id = useId();
  const { columns, lives, marks, height } = layout;
  return (
    <svg className={styles["drawing"]} height={height} role="img" aria-label={name}>
      <defs>
        <marker
          id={`${id}arrow`}
          className={styles["head"]}
          refX="14"
          refY="5"
          markerWidth="10"
          markerHeight="10"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 1 L9 5 L0 9 Z" />
        </marker>
        <clipPath id={`${id}told`}>
          <rect width="100%" height={revealed} />
        </clipPath>
      </defs>
      {columns.map((column) => (
        <LifeLine key={column.participant.key} column={column} height={height} />
      ))}
      <g clipPath={`url(#${id}told)`}>
        {marks.map((mark) => (
          <Arrow key={mark.number} mark={mark} head={`url(#${id}arrow)`} />
        ))}
        {lives.map((life) => (
          <Stretch key={`${String(life.x)} ${String(life.top)}`} life={life} />
        ))}
        {marks.map((mark) => (
          <MarkLabel key={mark.number} mark={mark} />
        ))}
      </g>
    </svg>
  );
}

const percent = (fraction: number): string => `${String(Number((fraction * 100).toFixed(3)))}%`;

function LifeLine({ column, height }: { column: Column; height: number }): ReactElement {
  const x = percent(column.x);
  return (
    <>
      <line className={styles["lifeLine"]} x1={x} x2={x} y1={headHeight - 6} y2={height} />
      <text className={styles["participant"]} data-kind={column.participant.kind} x={x} y={17}>
        {column.participant.name}
      </text>
    </>
  );
}

function Stretch({ life }: { life: Life }): ReactElement {
  return (
    <>
      <rect
        className={styles["life"]}
        data-state={life.state}
        x={percent(life.x)}
        y={life.top}
        height={life.bottom - life.top}
      />
      <Text className={styles["state"]} label={life.label} state={life.state} />
    </>
  );
}

function Arrow({ mark, head }: { mark: Mark; head: string }): ReactElement | null {
  if (mark.type !== "message") return null;
  return (
    <line
      className={styles["arrow"]}
      x1={percent(mark.from)}
      x2={percent(mark.to)}
      y1={mark.y}
      y2={mark.y}
      markerEnd={head}
    />
  );
}

function MarkLabel({ mark }: { mark: Mark }): ReactElement {
  if (mark.type === "gap") {
    return (
      <g className={styles["gap"]} data-blocking={mark.blocking}>
        <rect className={styles["gapGround"]} width="100%" y={mark.top + 12} height={24} />
        <line x1="0" x2="100%" y1={mark.top + 12} y2={mark.top + 12} />
        <line x1="0" x2="100%" y1={mark.top + 36} y2={mark.top + 36} />
        <Text className={styles["gapLabel"]} label={mark.label} number={mark.number} />
      </g>
    );
  }
  const className = mark.type === "note" && mark.output ? styles["output"] : styles["label"];
  return <Text className={className} label={mark.label} number={mark.number} />;
}

interface TextProps {
  className: string | undefined;
  label: Label;
  number?: number;
  state?: Life["state"];
}

function Text({ className, label, number, state }: TextProps): ReactElement {
  return (
    <text
      className={className}
      data-state={state}
      x={percent(label.x)}
      dx={label.dx}
      y={label.y}
      textAnchor={label.anchor}
    >
      {number !== undefined && <tspan className={styles["number"]}>{number} </tspan>}
      {label.text}
    </text>
  );
}
