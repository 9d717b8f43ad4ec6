// Owns who called whom at one moment of a run: which coroutine of a task is innermost, and whom it returns to.
import type { CoroutineId, TaskId, TraceEvent, Waiting } from "../../runtime";
import type { ParticipantKey } from "./diagram";
import { coroutineKey, loopKey, programKey, taskKey } from "./participants";

export class Calls {
  /** The started and unfinished coroutines of each task (`null`: driven by hand), innermost last. */
  private readonly stacks = new Map<TaskId | null, CoroutineId[]>();
  private readonly callers = new Map<CoroutineId, CoroutineId | null>();
  private readonly waits = new Map<TaskId, Waiting>();
  private loopRuns = false;

  follow(event: TraceEvent): void {
    if (event.type === "loop-started") this.loopRuns = true;
    if (event.type === "loop-stopped") this.loopRuns = false;
    if (event.type === "task-suspended") this.waits.set(event.task, event.on);
    if (event.type === "coroutine-started") {
      this.callers.set(event.coroutine, event.caller);
      this.stacks.set(event.task, [...this.stack(event.task), event.coroutine]);
    }
    if (event.type === "coroutine-finished") {
      const rest = this.stack(event.task).filter((coroutine) => coroutine !== event.coroutine);
      this.stacks.set(event.task, rest);
    }
  }

  /** The innermost coroutine of a task, or `null` if none of the program's coroutines runs in it. */
  innermost(task: TaskId): ParticipantKey | null {
    const coroutine = this.stack(task).at(-1);
    return coroutine === undefined ? null : coroutineKey(coroutine);
  }

  /** The coroutines of a task that wait for one another, outermost first, without the innermost. */
  outer(task: TaskId): ParticipantKey[] {
    return this.stack(task).slice(0, -1).map(coroutineKey);
  }

  /** Whoever acts when a task is current, or when none is. */
  actor(task: TaskId | null): ParticipantKey {
    if (task !== null) return this.innermost(task) ?? taskKey(task);
    const byHand = this.stack(null).at(-1);
    if (byHand !== undefined) return coroutineKey(byHand);
    return this.loopRuns ? loopKey : programKey;
  }

  /** Where a coroutine's value or error goes: to the coroutine that awaits it, else to its task, else to the program. */
  receiver(coroutine: CoroutineId, task: TaskId | null): ParticipantKey {
    const caller = this.callers.get(coroutine) ?? null;
    if (caller !== null) return coroutineKey(caller);
    return task === null ? programKey : taskKey(task);
  }

  /** What a task waited for when it last suspended; `null` before its first step. */
  lastWait(task: TaskId): Waiting | null {
    return this.waits.get(task) ?? null;
  }

  private stack(task: TaskId | null): CoroutineId[] {
    return this.stacks.get(task) ?? [];
  }
}
