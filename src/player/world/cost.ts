// Owns what a run has cost up to a moment: how long it took, how long its tasks waited, how many there were at once.
import type { TraceEvent, Waiting } from "../../runtime";

export interface Cost {
  /** Virtual seconds from the first event on. */
  wall: number;
  /** Virtual seconds that all tasks together waited for time to pass, a thread or a plain future. */
  waits: number;
  mostTasks: number;
  /** How often the loop ran a step of a task. */
  steps: number;
  /** The longest time, in virtual seconds, in which a blocking call held the loop. */
  longestBlock: number;
}

/** A wait for another task is that task's own wait once more. */
const isOwnWait = (on: Waiting): boolean =>
  on.kind === "sleep" || (on.kind === "future" && (on.of === undefined || on.of === "to_thread"));

/** The cost after each event: `costs[shown]`. */
export function costsOf(events: readonly TraceEvent[]): Cost[] {
  const suspended = new Map<number, number>();
  let waited = 0;
  let tasks = 0;
  let cost: Cost = { wall: 0, waits: 0, mostTasks: 0, steps: 0, longestBlock: 0 };
  let before = 0;
  const costs = [cost];
  for (const event of events) {
    // What waits now has waited since the event before.
    waited += suspended.size * (event.time - before);
    before = event.time;
    cost = { ...cost, wall: event.time, waits: waited };
    switch (event.type) {
      case "task-created":
        tasks++;
        cost.mostTasks = Math.max(cost.mostTasks, tasks);
        break;
      case "task-running":
        cost.steps++;
        suspended.delete(event.task);
        break;
      case "task-suspended":
        if (isOwnWait(event.on)) suspended.set(event.task, event.time);
        break;
      case "task-ready":
        suspended.delete(event.task);
        break;
      case "task-done":
        tasks--;
        break;
      case "clock-blocked":
        cost.longestBlock = Math.max(cost.longestBlock, event.time - event.from);
        break;
      default:
        break;
    }
    costs.push(cost);
  }
  return costs;
}
