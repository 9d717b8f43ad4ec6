// Owns the picture of one wait: from the loop through task and coroutine to a future, and back to the loop.
import { Diagram } from "./Diagram";
import styles from "./diagrams.module.css";

const words =
  "Four boxes: loop, task, coroutine, future. First, the loop runs step() of the task. Second, the task resumes the coroutine. " +
  "Third, the coroutine yields a future to the task. Fourth, the task leaves its step() with the future. " +
  "Fifth, when the future is filled, it hands step() to the loop, and the round begins again.";

const width = 104;
const height = 40;
const left = 1;
const right = 255;
const top = 1;
const bottom = 171;

function Box({ x, y, name }: { x: number; y: number; name: string }) {
  return (
    <>
      <rect className={styles["way"]} x={x} y={y} width={width} height={height} rx={6} />
      <text className={styles["name"]} x={x + width / 2} y={y + height / 2 + 5} textAnchor="middle">
        {name}
      </text>
    </>
  );
}

interface ArrowProps {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  label: string;
  at: readonly [x: number, y: number];
  anchor?: "start" | "middle" | "end";
}

function Arrow({ from: [x1, y1], to: [x2, y2], label, at: [x, y], anchor = "start" }: ArrowProps) {
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return (
    <>
      <line className={styles["axis"]} x1={x1} y1={y1} x2={x2} y2={y2} />
      <path
        className={styles["arrow"]}
        d="M0 0 l-9 -4.5 v9 z"
        transform={`translate(${x2} ${y2}) rotate(${degrees.toFixed(1)})`}
      />
      <text className={styles["note"]} x={x} y={y} textAnchor={anchor}>
        {label}
      </text>
    </>
  );
}

export function RoundTrip() {
  return (
    <Diagram
      height={212}
      words={words}
      caption="One wait. Each of the four knows only the next one: the loop no coroutine, the coroutine no loop."
    >
      <Arrow from={[105, 21]} to={[254, 21]} label="1 runs step()" at={[180, 14]} anchor="middle" />
      <Arrow from={[288, 42]} to={[288, 170]} label="2 resumes" at={[282, 112]} anchor="end" />
      <Arrow from={[306, 170]} to={[306, 42]} label="3 yields" at={[312, 112]} />
      <Arrow from={[254, 41]} to={[106, 171]} label="4 leaves step()" at={[152, 114]} anchor="end" />
      <Arrow from={[36, 170]} to={[36, 42]} label="5 call_soon(step)" at={[42, 72]} />
      <Box x={left} y={top} name="loop" />
      <Box x={right} y={top} name="task" />
      <Box x={right} y={bottom} name="coroutine" />
      <Box x={left} y={bottom} name="future" />
    </Diagram>
  );
}
