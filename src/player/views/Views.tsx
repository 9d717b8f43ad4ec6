// Owns the views of a run, each in its place: loaded when one is first asked for.
import { useMemo } from "react";
import type { TaskId } from "../../runtime";
import { assertNever } from "../assert-never";
import type { ViewName } from "../inspect/ViewSwitch";
import { LanesPanel } from "../lanes/LanesPanel";
import { positionIn, type Told } from "../player-state";
import { SequenceView } from "../sequence";
import { namesIn } from "../world/words";
import type { World } from "../world/world";
import { CostMeter } from "./CostMeter";
import { LoopView } from "./LoopView";
import styles from "./Views.module.css";
import { WhyView } from "./WhyView";

export interface ViewsProps {
  view: ViewName;
  told: Told;
  world: World;
  selectedTask: TaskId | null;
  onSelectTask: (task: TaskId | null) => void;
  onMove: (place: number) => void;
}

/** A diagram of more events would be longer than anybody reads. */
const mostForSequence = 1200;

export default function Views({ view, told, world, selectedTask, onSelectTask, onMove }: ViewsProps) {
  const { events } = told.trace;
  const names = useMemo(
    () =>
      new Map(events.flatMap((event) => (event.type === "task-created" ? [[event.task, event.name]] : []))),
    [events],
  );
  const nameOf = namesIn(world, names);
  const position = positionIn(told);
  switch (view) {
    case "lanes":
      return (
        <LanesPanel
          trace={told.trace}
          position={position}
          selectedTask={selectedTask}
          onSelectTask={onSelectTask}
          onMove={onMove}
        />
      );
    case "loop":
      return <LoopView world={world} nameOf={nameOf} time={position.time} />;
    case "why":
      return (
        <WhyView
          events={events}
          shown={position.shown}
          world={world}
          nameOf={nameOf}
          selectedTask={selectedTask}
          onSelectTask={onSelectTask}
          onMove={onMove}
        />
      );
    case "sequence":
      return events.length > mostForSequence ? (
        <p className={styles["note"]}>
          {`A sequence of ${events.length} events would be too long to read. The lanes show all of it.`}
        </p>
      ) : (
        <SequenceView trace={told.trace} position={position} />
      );
    case "cost":
      return <CostMeter events={events} shown={position.shown} />;
    default:
      return assertNever(view);
  }
}
