// Owns the picture of synchronous and asynchronous: the same three jobs, waiting one after another, and all at once.
import { Diagram } from "./Diagram";
import styles from "./diagrams.module.css";

const words =
  "Three jobs, each a short piece of work and a long wait. Synchronous: the second begins when the first has waited to its end, " +
  "so the waits stand in a row. Asynchronous: the second begins as soon as the first waits, so the waits overlap, and everything ends much earlier.";

const work = 18;
const wait = 78;
const left = 20;

/** `leadsOn`: the next job begins where this one has waited to its end. */
function Job({ name, x, y, leadsOn = false }: { name: string; x: number; y: number; leadsOn?: boolean }) {
  return (
    <>
      <rect className={styles["running"]} x={x} y={y - 9} width={work} height={18} />
      <text className={styles["on"]} x={x + work / 2} y={y + 5} textAnchor="middle">
        {name}
      </text>
      <line className={styles["waiting"]} x1={x + work} x2={x + work + wait} y1={y} y2={y} />
      {!leadsOn && (
        <line className={styles["end"]} x1={x + work + wait} x2={x + work + wait} y1={y - 6} y2={y + 6} />
      )}
    </>
  );
}

export function InTurn() {
  const jobs = ["A", "B", "C"];
  return (
    <Diagram
      height={196}
      words={words}
      caption="A block is work, a thin line is waiting. Time goes to the right."
    >
      <text className={styles["title"]} x={left} y={22}>
        Synchronous
      </text>
      {jobs.map((name, index) => (
        <Job key={name} name={name} x={left + index * (work + wait)} y={46} leadsOn={name !== "C"} />
      ))}
      <text className={styles["title"]} x={left} y={96}>
        Asynchronous
      </text>
      {jobs.map((name, index) => (
        <Job key={name} name={name} x={left + index * work} y={120 + index * 24} />
      ))}
      <line className={styles["axis"]} x1={left} x2={340} y1={190} y2={190} />
      <path className={styles["arrow"]} d="M340 186 l8 4 l-8 4 z" />
    </Diagram>
  );
}
