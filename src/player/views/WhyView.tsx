// Owns the answer to "why is this task not running?": its chain of awaits as `python -m asyncio pstree` draws it, what it
// waits on at the bottom, and who will wake it.
import type { TaskId, TraceEvent } from "../../runtime";
import { formatTime } from "../format-time";
import { chainLines, chainOf } from "../world/chain";
import { type NameOf, shapes, stateWords, wakerWords } from "../world/words";
import { type Waker, wakerOf } from "../world/waker";
import type { TaskNow, World } from "../world/world";
import styles from "./Views.module.css";

interface WhyViewProps {
  events: readonly TraceEvent[];
  shown: number;
  world: World;
  nameOf: NameOf;
  selectedTask: TaskId | null;
  onSelectTask: (task: TaskId) => void;
  onMove: (place: number) => void;
}

export function WhyView({ events, shown, world, nameOf, selectedTask, onSelectTask, onMove }: WhyViewProps) {
  const tasks = [...world.tasks.values()];
  const chosen = tasks.find(({ task }) => task === selectedTask) ?? tasks[0];
  if (chosen === undefined) {
    return <p className={styles["note"]}>No task lives at this moment. Go to another one.</p>;
  }
  const root = chainOf(world, chosen.task, nameOf);
  const waker = wakerFor(events, shown, chosen, world);
  return (
    <div className={styles["why"]}>
      <label className={styles["pick"]}>
        Task{" "}
        <select value={chosen.task} onChange={(event) => onSelectTask(Number(event.currentTarget.value))}>
          {tasks.map(({ task, name, state }) => (
            <option key={task} value={task}>{`${shapes[state.kind]} ${name}, ${state.kind}`}</option>
          ))}
        </select>
      </label>
      <p role="status" className={styles["answer"]}>
        {answer(chosen, nameOf)}{" "}
        {waker !== null && (
          <>
            {wakerWords(waker, nameOf)}{" "}
            {waker.kind !== "nobody" && (
              <button type="button" className={styles["go"]} onClick={() => onMove(waker.index + 1)}>
                go there
              </button>
            )}
          </>
        )}
      </p>
      {root !== null && (
        <ol className={styles["chain"]} aria-label={`What ${chosen.name} waits for`}>
          {chainLines(root).map(({ branch, node }, index) => (
            <li key={index} data-kind={node.kind}>
              <span className={styles["branch"]} aria-hidden="true">
                {branch}
              </span>
              {node.kind === "task" && "(T) "}
              {node.kind === "task" && node.task !== null && node.task !== chosen.task ? (
                <button
                  type="button"
                  className={styles["go"]}
                  onClick={() => node.task !== null && onSelectTask(node.task)}
                >
                  {node.text}
                </button>
              ) : (
                node.text
              )}
              {node.line !== null && <span className={styles["meaning"]}>{`  line ${node.line}`}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function wakerFor(
  events: readonly TraceEvent[],
  shown: number,
  { task, state }: TaskNow,
  world: World,
): Waker | null {
  if (state.kind !== "suspended") return null;
  return wakerOf(events, shown, { task, on: state.on, runs: world.running.at(-1) ?? null });
}

function answer({ name, state, since, stack, cancelling }: TaskNow, nameOf: NameOf): string {
  const line = stack.findLast((coroutine) => coroutine.line !== null)?.line;
  const where = line == null ? "" : ` at line ${line}`;
  const asked = cancelling ? " It has been asked to cancel." : "";
  switch (state.kind) {
    case "running":
      return `${name} runs${where}.${asked}`;
    case "ready":
      return `${name} is ready${where}: its next step waits for its turn in the queue.${asked}`;
    case "not begun":
      return `${name} has not begun: its first step waits for its turn in the queue.${asked}`;
    case "suspended":
      return `${name} is ${stateWords(state, nameOf)}${where}, since ${formatTime(since)}.${asked}`;
  }
}
