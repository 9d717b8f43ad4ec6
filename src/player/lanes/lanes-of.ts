// Owns how a trace becomes lanes: one lane a task, its states stretched over the columns.
import type { TaskId, TraceEvent } from "../../runtime";
import { byRun } from "../by-run";
import { columnsOf } from "./columns-of";
import type { Lane, Lanes, LaneState, PlacedColumn, Stretch, Tick } from "./lanes";

/** Labels of the axis closer than this fraction of the width would touch; on a phone, closer than the second. */
const closestTicks = 0.1;
const closestRoomyTicks = 0.2;

export const lanesOf = byRun((events): Lanes => {
  const columns = columnsOf(events);
  const lanes = new Map<TaskId, Lane>();
  const states = new Map<TaskId, LaneState>();
  let next = 0;

  const tellUntil = (index: number, end: number) => {
    for (; next < index; next++) {
      const event = events[next];
      if (event) tell(event, lanes, states, end);
    }
  };
  for (const column of columns) {
    // The states with which the column begins hold to its end, but for the task that runs in it.
    tellUntil(column.first, column.end);
    for (const [task, state] of states)
      draw(lanes.get(task)?.stretches, column, stateIn(column, task, state));
    tellUntil(column.last + 1, column.end);
  }
  tellUntil(events.length, columns.at(-1)?.end ?? 0);
  return { columns, lanes: [...lanes.values()], ticks: ticksOf(columns) };
});

function tell(
  event: TraceEvent,
  lanes: Map<TaskId, Lane>,
  states: Map<TaskId, LaneState>,
  /** Where the column ends in which the event lies. */
  end: number,
): void {
  switch (event.type) {
    case "task-created":
      lanes.set(event.task, {
        task: event.task,
        name: event.name,
        coroutine: event.coroutine,
        creator: event.creator,
        stretches: [],
        ending: null,
      });
      states.set(event.task, { kind: "not begun" });
      break;
    case "task-ready":
      if (states.get(event.task)?.kind !== "not begun") states.set(event.task, { kind: "ready" });
      break;
    case "task-running":
      states.set(event.task, { kind: "running" });
      break;
    case "task-suspended":
      states.set(
        event.task,
        event.on.kind === "yield" ? { kind: "ready" } : { kind: "suspended", on: event.on },
      );
      break;
    case "task-done": {
      states.delete(event.task);
      const lane = lanes.get(event.task);
      if (lane) lane.ending = { outcome: event.outcome, time: event.time, at: end };
      break;
    }
    default:
      break;
  }
}

function stateIn(column: PlacedColumn, task: TaskId, state: LaneState): LaneState {
  if (column.kind === "step") return column.task === task ? { kind: "running" } : state;
  return column.blocking === task ? { kind: "blocked" } : state;
}

/** Adds a column to a lane, lengthening the last stretch while nothing changes. */
function draw(stretches: Stretch[] | undefined, column: PlacedColumn, state: LaneState): void {
  if (!stretches) return;
  const from = column.kind === "wait" ? column.from : column.time;
  const to = column.kind === "wait" ? column.to : column.time;
  const last = stretches.at(-1);
  if (last?.end === column.start && isSame(last.state, state)) {
    last.end = column.end;
    last.to = to;
  } else {
    stretches.push({ state, start: column.start, end: column.end, from, to });
  }
}

function isSame(one: LaneState, other: LaneState): boolean {
  if (one.kind === "suspended" && other.kind === "suspended") return one.on === other.on;
  return one.kind === other.kind && one.kind !== "running";
}

function ticksOf(columns: readonly PlacedColumn[]): Tick[] {
  // A moment stands where it begins: a time at which several tasks take a step is as wide as their steps.
  const begins = new Map<number, number>();
  const note = (time: number, at: number) => {
    if (!begins.has(time)) begins.set(time, at);
  };
  for (const column of columns) {
    note(column.kind === "step" ? column.time : column.from, column.start);
    if (column.kind === "wait") note(column.to, column.end);
  }
  const labelled = spread(
    [...begins].map(([time, at]) => ({ time, at })),
    closestTicks,
  );
  const roomy = new Set(spread(labelled, closestRoomyTicks));
  return labelled.map((tick) => ({ ...tick, roomy: roomy.has(tick) }));
}

/** The first and the last, and of those between as many as keep their distance. */
function spread<T extends { at: number }>(moments: readonly T[], distance: number): T[] {
  const last = moments.at(-1);
  if (!last) return [];
  const chosen: T[] = [];
  for (const moment of moments) {
    const before = chosen.at(-1)?.at ?? -Infinity;
    if (moment.at - before >= distance && last.at - moment.at >= distance) chosen.push(moment);
  }
  return [...chosen, last];
}
