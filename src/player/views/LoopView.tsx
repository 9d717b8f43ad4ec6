// Owns the strip of the event loop: the iteration, the ready queue in its order, what runs, the timers, the threads.
import type { ReactNode } from "react";
import { formatTime } from "../format-time";
import type { NameOf } from "../world/words";
import type { World } from "../world/world";
import styles from "./Views.module.css";

/** More of a queue than this is counted, not listed. */
const mostInQueue = 12;

interface LoopViewProps {
  world: World;
  nameOf: NameOf;
  time: number;
}

export function LoopView({ world, nameOf, time }: LoopViewProps) {
  const threads = [...world.threads.values()].map(({ name, thread }) => `${name} (thread ${thread})`);
  const timers = world.timers.map(
    ({ when, task }) => `${formatTime(when)}${task === null ? "" : ` · ${nameOf(task)}`}`,
  );
  return (
    <div className={styles["loop"]}>
      <p className={styles["iteration"]}>
        {world.iteration === null ? "The event loop does not run." : `Iteration ${world.iteration}`}
        <span className={styles["meaning"]}>{` at ${formatTime(Number(time.toFixed(6)))}`}</span>
      </p>
      <Queue name="runs now" state="running" items={world.running.map(nameOf)} empty="nothing" />
      <Queue name="ready, first in line first" state="ready" items={world.ready.map(nameOf)} empty="nobody" />
      <Queue name="timers, next first" state="timer" items={timers} empty="none" />
      {threads.length > 0 && <Queue name="threads" state="thread" items={threads} empty="none" />}
    </div>
  );
}

interface QueueProps {
  name: string;
  state: string;
  items: readonly string[];
  empty: string;
}

function Queue({ name, state, items, empty }: QueueProps): ReactNode {
  const more = items.length - mostInQueue;
  return (
    <div className={styles["queue"]}>
      <span className={styles["queueName"]}>{name}</span>
      {items.length === 0 ? (
        <span className={styles["meaning"]}>{empty}</span>
      ) : (
        <ol className={styles["items"]} aria-label={name}>
          {items.slice(0, mostInQueue).map((item, index) => (
            <li key={index} data-state={state}>
              {item}
            </li>
          ))}
          {more > 0 && <li data-state="more">{`and ${more} more`}</li>}
        </ol>
      )}
    </div>
  );
}
