// Owns who takes part in a sequence diagram, and in which order from left to right.
import type { CoroutineId, TaskId, TraceEvent } from "../../runtime";
import type { Line, Participant, ParticipantKey } from "./diagram";

export const programKey: ParticipantKey = "program";
export const loopKey: ParticipantKey = "loop";
export const taskKey = (task: TaskId): ParticipantKey => `task:${String(task)}`;
export const coroutineKey = (id: CoroutineId): ParticipantKey => `coroutine:${String(id)}`;

/**
 * The program, what it drives by hand, the event loop, then each task in order of creation, each followed by its
 * coroutines in order of their first start.
 */
export function participantsOf(events: readonly TraceEvent[]): Participant[] {
  const byHand: Participant[] = [];
  const byTask = new Map<TaskId, Participant[]>();

  for (const event of events) {
    if (event.type === "task-created") {
      byTask.set(event.task, [{ key: taskKey(event.task), kind: "task", name: event.name }]);
    }
    if (event.type === "coroutine-started") {
      const key = coroutineKey(event.coroutine);
      const group = event.task === null ? byHand : byTask.get(event.task);
      group?.push({ key, kind: "coroutine", name: `${event.name}()` });
    }
  }

  const program: Participant = { key: programKey, kind: "program", name: "program" };
  const loop: Participant = { key: loopKey, kind: "loop", name: "event loop" };
  return [program, ...byHand, loop, ...[...byTask.values()].flat()];
}

/** The program takes part only if a step names it: where `run()` does all the work, its column would stay empty. */
export function withoutIdleProgram(participants: Participant[], steps: readonly Line[]): Participant[] {
  const acts = steps.some((step) =>
    step.type === "message"
      ? step.from === programKey || step.to === programKey
      : step.type === "note" && step.at === programKey,
  );
  return acts ? participants : participants.filter(({ key }) => key !== programKey);
}
