// Owns what looks into a run once there is one: the transport, the marks over the code, and the views. Loaded with the
// first run; everything in it is a function of the trace and the place.
import { lazy, type RefObject, Suspense, useEffect, useEffectEvent, useMemo, useState } from "react";
import { CodeMarks } from "../code-marks/CodeMarks";
import { marksOf } from "../code-marks/marks-of";
import { positionIn, type Told } from "../player-state";
import { sentencesOf } from "../trace-sentences";
import { commandOf, type KeyCommand } from "../transport/keys";
import { Transport } from "../transport/Transport";
import { useSpeed } from "../transport/use-speed";
import type { Transport as TransportOf } from "../use-player";
import { worldsOf } from "../world/worlds";
import styles from "./Inspector.module.css";
import { viewNames, type ViewName, ViewSwitch } from "./ViewSwitch";

const Views = lazy(() => import("../views/Views"));

export interface InspectorProps {
  told: Told;
  transport: TransportOf;
  /** The code that was run. */
  source: string;
  /** The line that was asked for, beside the place. */
  chosenLine: number | null;
  /** Where keys are heard. */
  section: RefObject<HTMLElement | null>;
  /** Id of the panel of the code. */
  panelId: string;
}

export default function Inspector({ told, transport, source, chosenLine, section, panelId }: InspectorProps) {
  const { events } = told.trace;
  const { shown } = positionIn(told);
  const speed = useSpeed();
  const [view, setView] = useState<ViewName | null>(null);
  const [selectedTask, setSelectedTask] = useState<number | null>(null);
  // It stands above in the same section, and as long as this.
  const panel = useMemo(() => document.getElementById(panelId), [panelId]);

  const say = sentencesOf(events);
  const latest = events[shown - 1];
  const sentence = latest === undefined ? "Nothing has happened yet." : say(latest).text;
  const world = worldsOf(events).at(shown);
  const isOver = shown >= events.length;
  const marks = useMemo(() => marksOf(world, source), [world, source]);
  const current = chosenLine ?? (isOver ? null : (events[shown - 1]?.line ?? null));

  const obey = useEffectEvent((command: KeyCommand) => {
    switch (command) {
      case "toggle":
        if (told.motion === null) transport.play(speed);
        else transport.pause();
        break;
      case "back":
        transport.step(-1);
        break;
      case "step":
        transport.step(1);
        break;
      case "start":
        transport.move(0);
        break;
      case "end":
        transport.move(events.length);
        break;
    }
  });
  useEffect(() => {
    const element = section.current;
    const hear = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      const command = commandOf({ key: event.key, isModified, target: event.target as HTMLElement });
      if (command === null) return;
      event.preventDefault();
      obey(command);
    };
    element?.addEventListener("keydown", hear);
    return () => element?.removeEventListener("keydown", hear);
  }, [section]);

  return (
    <>
      <Transport told={told} transport={transport} sentence={sentence} />
      <p className={styles["now"]}>
        <span className={styles["count"]}>{`${shown} of ${events.length}`}</span> {sentence}
      </p>
      {panel !== null && (
        <CodeMarks panel={panel} marks={marks} current={current} selectedTask={selectedTask} />
      )}
      <ViewSwitch chosen={view} onChoose={setView} />
      {view !== null && (
        <section className={styles["view"]} aria-label={viewNames[view]}>
          <Suspense fallback={<p className={styles["loading"]}>Loading …</p>}>
            <Views
              view={view}
              told={told}
              world={world}
              selectedTask={selectedTask}
              onSelectTask={setSelectedTask}
              onMove={transport.move}
            />
          </Suspense>
        </section>
      )}
    </>
  );
}
