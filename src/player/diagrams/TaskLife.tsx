// Owns the picture of a task's life: ready, running, waiting, and the one way out.
import { Diagram } from "./Diagram";
import styles from "./diagrams.module.css";

const words =
  "A task begins as ready, in the queue, when create_task() makes it. In its turn it runs. At an await it waits. " +
  "When what it waits for has come, or when somebody calls cancel(), it is ready again. " +
  "Only while it runs can it become done: with a result, with an exception, or cancelled.";

function State({ x, name }: { x: number; name: string }) {
  return (
    <>
      <rect className={styles["way"]} x={x} y={68} width={84} height={36} rx={8} />
      <text className={styles["title"]} x={x + 42} y={91} textAnchor="middle">
        {name}
      </text>
    </>
  );
}

function Note({ x, y, children }: { x: number; y: number; children: string }) {
  return (
    <text className={styles["note"]} x={x} y={y} textAnchor="middle">
      {children}
    </text>
  );
}

export function TaskLife() {
  return (
    <Diagram
      height={206}
      words={words}
      caption="To the right a task moves only in its own turn. Whatever others do to it, cancel() too, puts it back into the queue."
    >
      <State x={2} name="ready" />
      <State x={138} name="running" />
      <State x={274} name="waiting" />

      <path className={styles["line"]} d="M86 86 H130" />
      <path className={styles["arrow"]} d="M130 82 l8 4 l-8 4 z" />
      <Note x={110} y={78}>
        turn
      </Note>
      <path className={styles["line"]} d="M222 86 H266" />
      <path className={styles["arrow"]} d="M266 82 l8 4 l-8 4 z" />
      <Note x={246} y={78}>
        await
      </Note>

      <path className={styles["line"]} d="M316 68 V34 H44 V60" />
      <path className={styles["arrow"]} d="M40 60 l4 8 l4 -8 z" />
      <Note x={180} y={26}>
        what it waits for has come, or cancel()
      </Note>

      <path className={styles["line"]} d="M44 134 V112" />
      <path className={styles["arrow"]} d="M40 112 l4 -8 l4 8 z" />
      <Note x={48} y={150}>
        create_task()
      </Note>

      <path className={styles["line"]} d="M180 104 V136" />
      <path className={styles["arrow"]} d="M176 136 l4 8 l4 -8 z" />
      <rect className={styles["way"]} x={138} y={144} width={84} height={36} rx={8} />
      <text className={styles["title"]} x={180} y={167} textAnchor="middle">
        done
      </text>
      <Note x={180} y={198}>
        result, exception or cancelled
      </Note>
    </Diagram>
  );
}
