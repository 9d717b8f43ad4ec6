// Owns the columns of a lanes drawing: which steps and waits a trace has, and how wide each is drawn.
import type { TaskId, TraceEvent } from "../../runtime";
import type { Column, PlacedColumn } from "./lanes";

/** How much of the width a step takes, and how much all steps may take beside waits. */
const stepWidth = 0.022;
const mostForSteps = 0.55;
/** Without any wait the steps may be wider, and need not fill the drawing. */
const stepWidthAlone = 0.08;

type Found = Column & { first: number; last: number };

/** Steps and waits in the order in which they happened. A step that blocks the clock is cut in two by its wait. */
export function columnsOf(events: readonly TraceEvent[]): PlacedColumn[] {
  const found: Found[] = [];
  // More than one runs at once only while an eager task takes its first step inside its creator's.
  const running: TaskId[] = [];
  let opened = 0;

  const close = (last: number) => {
    const task = running.at(-1);
    if (task === undefined) return;
    found.push({ kind: "step", time: events[opened]?.time ?? 0, task, first: opened, last });
  };

  events.forEach((event, index) => {
    switch (event.type) {
      case "task-running":
        close(index - 1);
        running.push(event.task);
        opened = index;
        break;
      case "task-suspended":
      case "task-done":
        if (running.at(-1) !== event.task) break;
        close(index);
        running.pop();
        opened = index + 1;
        break;
      case "clock-blocked":
        close(index - 1);
        found.push({
          kind: "wait",
          from: event.from,
          to: event.time,
          blocking: event.task,
          first: index,
          last: index,
        });
        opened = index + 1;
        break;
      case "clock-advanced":
        found.push({
          kind: "wait",
          from: event.from,
          to: event.time,
          blocking: null,
          first: index,
          last: index,
        });
        break;
      default:
        break;
    }
  });
  return place(found);
}

function place(found: readonly Found[]): PlacedColumn[] {
  const steps = found.filter((column) => column.kind === "step").length;
  const waited = found.reduce((sum, column) => sum + lengthOf(column), 0);
  const forSteps =
    waited > 0 ? Math.min(steps * stepWidth, mostForSteps) : Math.min(steps * stepWidthAlone, 1);
  const oneStep = steps > 0 ? forSteps / steps : 0;
  const oneSecond = waited > 0 ? (1 - forSteps) / waited : 0;
  let start = 0;
  return found.map((column) => {
    const end = start + (column.kind === "step" ? oneStep : lengthOf(column) * oneSecond);
    const placed = { ...column, start, end };
    start = end;
    return placed;
  });
}

const lengthOf = (column: Column): number => (column.kind === "wait" ? column.to - column.from : 0);
