// Owns the comparison of processes, threads and coroutines: who runs when, and what holds them.
import type { ReactNode } from "react";
import { Diagram } from "./Diagram";
import styles from "./diagrams.module.css";

const words =
  "Processes: two boxes, in each a job that runs all the time. Threads: one box with two lines; the jobs run by turns, each on its own line, " +
  "and are switched at any point. Coroutines: one box with a single line; the jobs take turns on it, and the switches are where one of them awaits.";

const left = 118;
const width = 236;

interface Piece {
  job: "A" | "B";
  from: number;
  to: number;
}

const turns: Piece[] = [
  { job: "A", from: 8, to: 62 },
  { job: "B", from: 62, to: 88 },
  { job: "A", from: 88, to: 142 },
  { job: "B", from: 142, to: 196 },
  { job: "A", from: 196, to: 228 },
];

function Pieces({ pieces, y }: { pieces: readonly Piece[]; y: number }) {
  return pieces.map(({ job, from, to }) => (
    <g key={from}>
      <rect
        className={styles[job === "A" ? "running" : "other"]}
        x={left + from + 0.5}
        y={y - 8}
        width={to - from - 1}
        height={16}
      />
      <text
        className={styles[job === "A" ? "on" : "letter"]}
        x={left + (from + to) / 2}
        y={y + 4.5}
        textAnchor="middle"
      >
        {job}
      </text>
    </g>
  ));
}

interface WayProps {
  name: string;
  note: string;
  y: number;
  children: ReactNode;
}

function Way({ name, note, y, children }: WayProps) {
  return (
    <>
      <text className={styles["title"]} x={2} y={y + 20}>
        {name}
      </text>
      <text className={styles["note"]} x={2} y={y + 37}>
        {note}
      </text>
      {children}
    </>
  );
}

function Box({ y, height }: { y: number; height: number }) {
  return <rect className={styles["area"]} x={left} y={y} width={width} height={height} rx={4} />;
}

function Line({ y }: { y: number }) {
  return <line className={styles["waiting"]} x1={left + 9} x2={left + 227} y1={y} y2={y} />;
}

const whole = (job: "A" | "B"): Piece[] => [{ job, from: 8, to: 228 }];

export function ThreeWays() {
  return (
    <Diagram
      height={196}
      words={words}
      caption="A box is a process, a line in it is a thread. Threads of the usual build are switched anywhere, coroutines where they await."
    >
      <Way name="Processes" note="in parallel" y={2}>
        <Box y={2} height={28} />
        <Pieces pieces={whole("A")} y={16} />
        <Box y={34} height={28} />
        <Pieces pieces={whole("B")} y={48} />
      </Way>
      <Way name="Threads" note="by turns" y={80}>
        <Box y={80} height={52} />
        <Line y={94} />
        <Line y={118} />
        <Pieces pieces={turns.filter(({ job }) => job === "A")} y={94} />
        <Pieces pieces={turns.filter(({ job }) => job === "B")} y={118} />
      </Way>
      <Way name="Coroutines" note="on one thread" y={150}>
        <Box y={156} height={28} />
        <Pieces pieces={turns} y={170} />
      </Way>
    </Diagram>
  );
}
