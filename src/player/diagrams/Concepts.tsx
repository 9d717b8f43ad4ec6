// Owns the map of the words: concurrency, parallelism in it, and where each of Python's ways lies.
import { Diagram } from "./Diagram";
import styles from "./diagrams.module.css";

const words =
  "Concurrency, jobs that overlap in time, is the outer area. Parallelism, jobs at the same moment, lies inside. " +
  "Processes and sub-interpreters lie inside parallelism. Threads lie on its border. Coroutines lie outside parallelism, within concurrency.";

function Way({ x, y, width, name }: { x: number; y: number; width: number; name: string }) {
  return (
    <>
      <rect className={styles["way"]} x={x} y={y} width={width} height={30} rx={15} />
      <text className={styles["name"]} x={x + width / 2} y={y + 19.5} textAnchor="middle">
        {name}
      </text>
    </>
  );
}

export function Concepts() {
  return (
    <Diagram
      height={236}
      words={words}
      caption="Threads lie on the border: in the usual build they take turns, in the free-threaded build they run in parallel."
    >
      <rect className={styles["area"]} x={1} y={1} width={358} height={234} rx={8} />
      <text className={styles["title"]} x={16} y={26}>
        Concurrency
      </text>
      <text className={styles["note"]} x={16} y={44}>
        jobs overlap in time
      </text>
      <rect className={styles["inner"]} x={16} y={60} width={176} height={160} rx={8} />
      <text className={styles["title"]} x={30} y={84}>
        Parallelism
      </text>
      <text className={styles["note"]} x={30} y={101}>
        at the same moment
      </text>
      <Way x={30} y={114} width={130} name="processes" />
      <Way x={30} y={150} width={130} name="sub-interpreters" />
      <Way x={142} y={184} width={100} name="threads" />
      <Way x={214} y={114} width={122} name="coroutines" />
      <text className={styles["note"]} x={275} y={163} textAnchor="middle">
        in one thread
      </text>
    </Diagram>
  );
}
