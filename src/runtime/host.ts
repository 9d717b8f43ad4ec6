// Owns the ambient state of one program: its clock, who observes it, its counters, its loose ends.
//
// Python keeps the same things in the interpreter: the running loop of the thread, the counter behind `Task-1`,
// the warnings filter. A program run by `runProgram` gets a fresh host, so that each run starts at `Task-1`.
import { VirtualClock, type Clock } from "./clock";
import type { ProgramStopped } from "./exceptions";
import { type Registered, Registry } from "./registry";
import type { Observer, ReportKind, TaskId, TraceEvent, TracebackFrame } from "./trace";

/** What the host needs to know of a loop. */
export interface RunningLoop {
  time(): number;
}

/** Minimal view of the host's console, which hears what went wrong when nobody observes the program. */
interface HostConsole {
  error(text: string): void;
}

/** What the host needs to know of a task. */
export interface RunningTask {
  readonly traceId: TaskId;
}

/** Something that complains at the end of the program if nobody took care of it. */
export interface LooseEnd {
  report(): void;
}

/** What the host needs to know of something that must be awaited. */
export interface Unawaited extends Registered {
  unawaitedText(): string;
}

/** What the host needs to know of a loop at the end: the tasks it leaves behind. */
export interface LoopWithTasks {
  readonly tasks: Iterable<LooseEnd & { readonly neverBegun: Unawaited | null }>;
}

export class Host {
  observer: Observer | null = null;
  clock: Clock;
  runningLoop: RunningLoop | null = null;
  /** What `get_event_loop()` gives outside a running loop. */
  currentLoop: RunningLoop | null = null;
  currentTask: RunningTask | null = null;
  /** Numbers in default task names. */
  taskNames = 0;
  /** Numbers in the trace. */
  tasks = 0;
  coroutines = 0;
  futures = 0;
  threads = 0;
  /** Coroutines, and steps of async generators, that were made and have not begun, and that no task is to run. */
  readonly unawaited = new Registry<Unawaited>();
  /** True while a loop in debug mode runs. */
  tracksOrigins = false;
  /** Where coroutines were made while that was so. */
  readonly origins = new WeakMap<Unawaited, string>();
  /** Reads the program's own lines off an error, when the engine knows how. */
  traceback: (error: Error) => TracebackFrame[] = () => [];
  /** Futures whose exception nobody asked for. */
  readonly unretrieved = new Set<LooseEnd>();
  readonly loops: LoopWithTasks[] = [];
  /** True while a thread's function runs: its blocking moves no clock of the program's. */
  isOnLane = false;
  /** What threads told at times that the program's clock has not reached, in order. */
  readonly ahead: { event: TraceEvent; observer: Observer }[] = [];

  /** True in a program that runs to its end before anything else happens. */
  inVirtualTime = false;

  /** First lines of the statements that a console session has begun. */
  readonly statements: number[] = [];

  /** What ended the program from inside, once something did. */
  stopped: ProgramStopped | null = null;

  constructor(clock: Clock = new VirtualClock()) {
    this.clock = clock;
  }

  /**
   * Ends the program with what it returns, for the caller to throw. On its way out the program may run on, in `finally`
   * blocks, as far as it has nothing to tell: what it would tell raises that again.
   */
  stop(reason: ProgramStopped): ProgramStopped {
    this.stopped ??= reason;
    if (this.observer !== null) {
      this.observer = () => {
        throw reason;
      };
    }
    return reason;
  }

  time(): number {
    return this.clock.time();
  }

  /** Something must be awaited before the program ends. */
  noteUnawaited(node: Unawaited): void {
    this.unawaited.add(node);
    if (this.tracksOrigins) this.origins.set(node, this.#whereNow());
  }

  /** Lets time pass on the clock; what threads did in the meantime is told on the way, unless the clock is a lane's. */
  advance(seconds: number): void {
    const end = this.clock.time() + seconds;
    while (!this.isOnLane && this.ahead[0] !== undefined && this.ahead[0].event.time <= end) {
      const next = this.ahead.shift();
      next?.observer(next.event);
    }
    this.clock.advance(seconds);
  }

  /** The task that runs now, as the trace numbers it; `null` outside tasks and in asyncio's own. */
  get taskId(): TaskId | null {
    const task = this.currentTask;
    return task === null || task.traceId === 0 ? null : task.traceId;
  }

  report(kind: ReportKind, text: string, task: TaskId | null = this.taskId): void {
    if (this.observer !== null) this.observer({ type: "report", time: this.time(), kind, text, task });
    else (globalThis as { console?: HostConsole }).console?.error(text);
  }

  #whereNow(): string {
    const frames = this.traceback(new Error()).map(({ name, line }) => `\n  line ${line}, in ${name}`);
    return `\nCoroutine created at (most recent call last)${frames.join("")}`;
  }
}

/** The host of the program that runs now. */
export let host = new Host();

/** Makes `next` the host and returns the one before it. */
export function exchangeHost(next: Host): Host {
  const previous = host;
  host = next;
  return previous;
}
