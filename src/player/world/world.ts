// Owns the state of a program at one moment of its run: what each live task does, the ready queue, the timers, threads.
//
// It is what the events add up to, so any moment can be shown; `worlds.ts` gives the world at any place of a run.
import type { CoroutineId, TaskId, ThreadId, TraceEvent, Waiting } from "../../runtime";

export interface CoroutineNow {
  coroutine: CoroutineId;
  name: string;
  /** Where it is in the program, as far as it has told. */
  line: number | null;
}

export type TaskState =
  { kind: "not begun" } | { kind: "ready" } | { kind: "running" } | { kind: "suspended"; on: Waiting };

export interface TaskNow {
  task: TaskId;
  name: string;
  /** The function whose coroutine it runs. */
  coroutine: string;
  creator: TaskId | null;
  state: TaskState;
  /** Virtual seconds. */
  since: number;
  /** The program's coroutines that wait for one another, the innermost last. */
  stack: readonly CoroutineNow[];
  cancelling: boolean;
}

export interface World {
  iteration: number | null;
  /** Tasks that are not done, in the order of creation. */
  tasks: Map<TaskId, TaskNow>;
  /** Tasks whose next step waits for its turn, in order. */
  ready: TaskId[];
  timers: { when: number; task: TaskId | null }[];
  threads: Map<ThreadId, { thread: ThreadId; name: string; task: TaskId | null; since: number }>;
  /** Tasks that run: more than one only while an eager one begins inside its creator's step. */
  running: TaskId[];
}

export const emptyWorld = (): World => ({
  iteration: null,
  tasks: new Map(),
  ready: [],
  timers: [],
  threads: new Map(),
  running: [],
});

/** What is in it is replaced, never changed, so a copy shares it. */
export const copyOf = (world: World): World => ({
  iteration: world.iteration,
  tasks: new Map(world.tasks),
  ready: [...world.ready],
  timers: [...world.timers],
  threads: new Map(world.threads),
  running: [...world.running],
});

/** Changes `world` to what it is after `event`. */
export function follow(world: World, event: TraceEvent): void {
  const actor = actorOf(event);
  if (event.line !== undefined && actor !== null) setLine(world, actor, event.line);
  switch (event.type) {
    case "iteration-started":
      world.iteration = event.iteration;
      world.timers = world.timers.filter(({ when }) => when > event.time);
      break;
    case "timer-scheduled":
      world.timers = [...world.timers, { when: event.when, task: event.task }].sort(
        (a, b) => a.when - b.when,
      );
      break;
    case "timer-cancelled":
      world.timers = without(world.timers, event);
      break;
    case "loop-stopped":
      world.iteration = null;
      break;
    case "task-created": {
      const { task, name, coroutine, creator, time } = event;
      const state: TaskState = { kind: "not begun" };
      world.tasks.set(task, {
        task,
        name,
        coroutine,
        creator,
        state,
        since: time,
        stack: [],
        cancelling: false,
      });
      break;
    }
    case "loop-closed":
      world.timers = [];
      world.ready = [];
      break;
    case "task-ready":
      world.ready.push(event.task);
      if (world.tasks.get(event.task)?.state.kind !== "not begun") enter(world, event, { kind: "ready" });
      break;
    case "task-running":
      world.ready = world.ready.filter((task) => task !== event.task);
      world.running.push(event.task);
      enter(world, event, { kind: "running" });
      break;
    case "task-suspended":
      world.running = world.running.filter((task) => task !== event.task);
      enter(
        world,
        event,
        event.on.kind === "yield" ? { kind: "ready" } : { kind: "suspended", on: event.on },
      );
      break;
    case "task-cancelling":
      change(world, event.task, { cancelling: true });
      break;
    case "task-done":
      world.running = world.running.filter((task) => task !== event.task);
      world.tasks.delete(event.task);
      break;
    case "coroutine-started": {
      if (event.task === null) break;
      const { coroutine, name } = event;
      change(world, event.task, { stack: [...stackOf(world, event.task), { coroutine, name, line: null }] });
      break;
    }
    case "coroutine-finished":
      if (event.task === null) break;
      change(world, event.task, {
        stack: stackOf(world, event.task).filter(({ coroutine }) => coroutine !== event.coroutine),
      });
      break;
    case "thread-started": {
      const { thread, name, task, time } = event;
      world.threads.set(thread, { thread, name, task, since: time });
      break;
    }
    case "thread-finished":
      world.threads.delete(event.thread);
      break;
    default:
      break;
  }
}

/** Whose code the event's line stands in. A task is made, and asked to cancel, by another. */
function actorOf(event: TraceEvent): TaskId | null {
  if (event.type === "task-created") return event.creator;
  if (event.type === "task-cancelling") return event.by;
  return "task" in event ? event.task : null;
}

/** Most timers are cancelled by the task that set them; of equal ones it does not matter which is gone. */
function without(
  timers: World["timers"],
  { when, task }: { when: number; task: TaskId | null },
): World["timers"] {
  const own = timers.findIndex((timer) => timer.when === when && timer.task === task);
  const at = own >= 0 ? own : timers.findIndex((timer) => timer.when === when);
  return at >= 0 ? timers.toSpliced(at, 1) : timers;
}

const stackOf = (world: World, task: TaskId): readonly CoroutineNow[] => world.tasks.get(task)?.stack ?? [];

function change(world: World, task: TaskId, what: Partial<TaskNow>): void {
  const now = world.tasks.get(task);
  if (now !== undefined) world.tasks.set(task, { ...now, ...what });
}

function enter(world: World, { task, time }: { task: TaskId; time: number }, state: TaskState): void {
  change(world, task, { state, since: time });
}

/** The innermost coroutine of a task is at that line. */
function setLine(world: World, task: TaskId, line: number): void {
  const stack = stackOf(world, task);
  const innermost = stack.at(-1);
  if (innermost === undefined || innermost.line === line) return;
  change(world, task, { stack: [...stack.slice(0, -1), { ...innermost, line }] });
}
