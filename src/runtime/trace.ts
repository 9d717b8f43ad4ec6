// Owns the vocabulary of a trace: everything a run can tell about itself, in order.
//
// A run is a value. The program runs to its end in virtual time, and what comes back is this list. Every view (output,
// lanes, sequence diagram, transcript) is a function of it, and the CPython engine writes the same list, so that two
// runs can be compared event by event.
//
// Invariants:
// - `time` never decreases; it is the loop's virtual time in seconds, and 0 before the first loop exists.
// - Tasks, coroutines, futures and threads are numbered from 1 in the order in which the trace first mentions them.
// - Only coroutines of the program are named; those inside asyncio itself (`sleep`, `gather`) are not.
// - When a task suspends, only the innermost coroutine is suspended in the trace, and it alone resumes.

export type TaskId = number;
export type CoroutineId = number;
export type FutureId = number;
export type ThreadId = number;

/** What a suspended task waits for. */
export type Waiting =
  | { kind: "yield" }
  | { kind: "sleep"; until: number }
  | { kind: "task"; task: TaskId }
  /** `of` is the part of asyncio it waits in, e.g. `Lock.acquire`; absent for a future of the program's own. */
  | { kind: "future"; future: FutureId; of?: string };

export type ReportKind =
  | "callback-exception"
  | "coroutine-never-awaited"
  | "exception-never-retrieved"
  | "task-destroyed-pending"
  | "slow-callback"
  | "other";

interface At {
  /** Virtual seconds. */
  time: number;
  /** The line of the program that did it, counted from 1, where the engine knows one. */
  line?: number;
}

export type LoopEvent = At &
  (
    | { type: "loop-started" }
    | { type: "loop-stopped" }
    | { type: "loop-closed" }
    /** An iteration begins with that many callbacks ready (due timers included). */
    | { type: "iteration-started"; iteration: number; ready: number }
    /** Nothing was ready: the clock jumped to the next timer. `time` is the new time. */
    | { type: "clock-advanced"; from: number }
    /** A blocking call moved the clock while no task could run. `time` is the new time. */
    | { type: "clock-blocked"; from: number; task: TaskId | null }
    /** `call_at` or `call_later` put a callback on the heap of timers. */
    | { type: "timer-scheduled"; when: number; task: TaskId | null }
    /** A timer was cancelled before it was due. */
    | { type: "timer-cancelled"; when: number; task: TaskId | null }
  );

export type TaskEvent = At & { task: TaskId } & (
    | { type: "task-created"; name: string; coroutine: string; creator: TaskId | null }
    /** The task's next step stands in the ready queue. */
    | { type: "task-ready" }
    | { type: "task-running" }
    | { type: "task-suspended"; on: Waiting }
    | { type: "task-cancelling"; message: string | null; by: TaskId | null }
    | {
        type: "task-done";
        outcome: "returned" | "raised" | "cancelled";
        value: string;
        /** Of a task that returned: how many requests to cancel it has neither obeyed nor taken back, if any. */
        cancelling?: number;
      }
  );

export type CoroutineEvent = At & { coroutine: CoroutineId; task: TaskId | null } & (
    | { type: "coroutine-started"; name: string; caller: CoroutineId | null }
    | { type: "coroutine-suspended" }
    | { type: "coroutine-resumed" }
    /** `value` is the `repr()` of what was returned or raised. */
    | { type: "coroutine-finished"; outcome: "returned" | "raised"; value: string }
  );

/** A function that blocks runs on a thread of its own, and the loop goes on meanwhile. */
export type ThreadEvent = At & { thread: ThreadId } & (
    | { type: "thread-started"; name: string; task: TaskId | null }
    | { type: "thread-finished"; outcome: "returned" | "raised" }
  );

export type OutputEvent = At & {
  type: "output";
  stream: "stdout" | "stderr";
  /** One write, with its line ends. */
  text: string;
  task: TaskId | null;
};

/** What asyncio says about something that went wrong and that nobody caught. */
export type ReportEvent = At & { type: "report"; kind: ReportKind; text: string; task: TaskId | null };

/** A console session begins its next statement, in these lines of its source, counted from 1. Imports are not told. */
export type StatementEvent = At & { type: "statement-started"; first: number; last: number };

export type TraceEvent =
  LoopEvent | TaskEvent | CoroutineEvent | ThreadEvent | OutputEvent | ReportEvent | StatementEvent;

/** Called with each event at the moment it happens. It must not call back into the runtime. */
export type Observer = (event: TraceEvent) => void;

/** A line of the program that an exception passed through, innermost last. Lines and columns count from 1. */
export interface TracebackFrame {
  name: string;
  line: number;
  column: number | null;
}

/** How a program ended. */
export type Outcome =
  | { type: "returned" }
  | { type: "raised"; exception: string; message: string; traceback: TracebackFrame[] }
  | {
      type: "stopped";
      reason: "reader" | "replaced" | "time" | "events" | "output" | "memory";
      sentence: string;
    };

export interface Trace {
  engine: { name: "corolla" | "cpython"; version: string };
  events: TraceEvent[];
  outcome: Outcome;
}
