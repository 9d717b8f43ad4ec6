// Owns what passes between lanes: who creates, wakes or cancels whom, and the threads beside the tasks.
import type { TaskId, ThreadId, TraceEvent } from "../../runtime";
import type { PlacedColumn } from "./lanes";

export interface Link {
  kind: "create" | "wake" | "cancel";
  from: TaskId;
  to: TaskId;
  /** Fraction of the width. */
  at: number;
  event: number;
}

export interface ThreadLane {
  thread: ThreadId;
  name: string;
  task: TaskId | null;
  start: number;
  /** Where the run ends, if the thread does not end before. */
  end: number;
}

/** Where an event stands in the drawing: within its column, or at the end of the one before. */
export function placeInDrawing(columns: readonly PlacedColumn[], event: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.last ?? Infinity) < event) low = middle + 1;
    else high = middle;
  }
  const column = columns[low];
  if (column === undefined || column.first > event) return columns[low - 1]?.end ?? 0;
  const part = (event - column.first + 0.5) / (column.last - column.first + 1);
  return column.start + part * (column.end - column.start);
}

/** The event at a fraction of the width: what a reader points at. */
export function eventInDrawing(columns: readonly PlacedColumn[], at: number): number {
  const column = columns.find(({ end }) => end > at) ?? columns.at(-1);
  if (column === undefined) return 0;
  const part = Math.min(Math.max((at - column.start) / (column.end - column.start), 0), 0.999);
  return column.first + Math.floor(part * (column.last - column.first + 1));
}

export function linksOf(events: readonly TraceEvent[], columns: readonly PlacedColumn[]): Link[] {
  const links: Link[] = [];
  const waiting = new Set<TaskId>();
  let running: TaskId | null = null;
  const link = (kind: Link["kind"], from: TaskId | null, to: TaskId, event: number) => {
    if (from !== null && from !== to)
      links.push({ kind, from, to, at: placeInDrawing(columns, event), event });
  };
  events.forEach((event, index) => {
    switch (event.type) {
      case "task-created":
        link("create", event.creator, event.task, index);
        break;
      case "task-running":
        running = event.task;
        break;
      case "task-suspended":
        if (event.on.kind !== "yield") waiting.add(event.task);
        break;
      case "task-ready":
        if (waiting.delete(event.task)) link("wake", running, event.task, index);
        break;
      case "task-cancelling":
        link("cancel", event.by, event.task, index);
        break;
      // From then on it is the loop that wakes.
      case "iteration-started":
        running = null;
        break;
      default:
        break;
    }
  });
  return links;
}

export function threadsOf(events: readonly TraceEvent[], columns: readonly PlacedColumn[]): ThreadLane[] {
  const lanes = new Map<ThreadId, ThreadLane>();
  events.forEach((event, index) => {
    if (event.type === "thread-started") {
      const { thread, name, task } = event;
      lanes.set(thread, { thread, name, task, start: placeInDrawing(columns, index), end: 1 });
    }
    if (event.type === "thread-finished") {
      const lane = lanes.get(event.thread);
      if (lane !== undefined) lane.end = Math.max(lane.start, placeInDrawing(columns, index));
    }
  });
  return [...lanes.values()];
}
