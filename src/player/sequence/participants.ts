// Owns who takes part in a sequence diagram, and in which order from left to right.
import type { CoroutineId, TaskId, TraceEvent } from "../../runtime";
import type { Participant, ParticipantKey } from "./diagram";

export const programKey: ParticipantKey = "program";
export const loopKey: ParticipantKey = "loop";
export const taskKey = (task: TaskId): ParticipantKey => `task:${String(task)}`;
export const coroutineKey = (id: CoroutineId): ParticipantKey => `coroutine:${String(id)}`;

/**
 * The event loop, then each task in order of creation, each followed by its coroutines in order of their first start.
 * The program itself takes part only if it does something without the loop: prints, or drives a coroutine by hand.
 */
export function participantsOf(events: readonly TraceEvent[]): Participant[] {
  const byHand: Participant[] = [];
  const byTask = new Map<TaskId, Participant[]>();
  let loopRuns = false;
  let programActs = false;

  for (const event of events) {
    if (event.type === "loop-started") loopRuns = true;
    if (event.type === "loop-stopped") loopRuns = false;
    if (event.type === "output" && event.task === null && !loopRuns) programActs = true;
    if (event.type === "task-created") {
      byTask.set(event.task, [{ key: taskKey(event.task), kind: "task", name: event.name }]);
    }
    if (event.type === "coroutine-started") {
      const key = coroutineKey(event.coroutine);
      const participant: Participant = { key, kind: "coroutine", name: `${event.name}()` };
      if (event.task === null) {
        programActs = true;
        byHand.push(participant);
      } else {
        byTask.get(event.task)?.push(participant);
      }
    }
  }

  const program: Participant = { key: programKey, kind: "program", name: "program" };
  const loop: Participant = { key: loopKey, kind: "loop", name: "event loop" };
  return [...(programActs ? [program] : []), ...byHand, loop, ...[...byTask.values()].flat()];
}
