// Owns the ambient state of one program: its clock, who observes it, its counters, its loose ends.
//
// Python keeps the same things in the interpreter: the running loop of the thread, the counter behind `Task-1`,
// the warnings filter. A program run by `runProgram` gets a fresh host, so that each run starts at `Task-1`.
import { VirtualClock, type Clock } from "./clock";
import { LinkedList, type ListNode } from "./linked-list";
import type { Observer, ReportKind, TaskId } from "./trace";

/** What the host needs to know of a loop. */
export interface RunningLoop {
  time(): number;
}

/** What the host needs to know of a task. */
export interface RunningTask {
  readonly traceId: TaskId;
}

/** Something that complains at the end of the program if nobody took care of it. */
export interface LooseEnd {
  report(): void;
}

/** What the host needs to know of a coroutine. */
export interface UnawaitedCoroutine extends ListNode {
  readonly name: string;
}

/** What the host needs to know of a loop at the end: the tasks it leaves behind. */
export interface LoopWithTasks {
  readonly tasks: Iterable<LooseEnd>;
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
  /** Coroutines that were made and have not begun. */
  readonly unawaited = new LinkedList<UnawaitedCoroutine>();
  /** Futures whose exception nobody asked for. */
  readonly unretrieved = new Set<LooseEnd>();
  readonly loops: LoopWithTasks[] = [];

  constructor(clock: Clock = new VirtualClock()) {
    this.clock = clock;
  }

  time(): number {
    return this.clock.time();
  }

  report(kind: ReportKind, text: string, task: TaskId | null = this.currentTask?.traceId ?? null): void {
    if (this.observer !== null) this.observer({ type: "report", time: this.time(), kind, text, task });
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
