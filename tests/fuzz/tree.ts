// Owns the syntax tree of a random program: what it may consist of, before either language has it.
//
// Every tree means a program that ends: loops are counted, functions call and await only functions after their own
// (so nothing waits for itself), and a loop with nothing left to wait for is stopped by both engines.

/** Any whole number: the writer takes it modulo what there is to choose from. */
export type Pick = number;

export const errorNames = ["ValueError", "RuntimeError", "KeyError", "SystemExit"] as const;
export type ErrorName = (typeof errorNames)[number];

export const caughtNames = [
  "CancelledError",
  "Exception",
  "ValueError",
  "TimeoutError",
  "ExceptionGroup",
] as const;
export type CaughtName = (typeof caughtNames)[number];

/** What `except*` takes out: no group. */
export const starNames = ["ValueError", "Exception", "TimeoutError", "CancelledError"] as const;
export type StarName = (typeof starNames)[number];

/** A task by the function that it runs. Two of a kind can be told apart; which are there is known when it runs. */
export interface TaskName {
  callee: Pick;
  slot: Pick;
}

/** `asendNone` sends nothing, which is all that a generator takes before it began. */
export const stepMethods = ["anext", "asend", "asendNone", "athrow", "aclose"] as const;
export type StepMethod = (typeof stepMethods)[number];

export const returnWhen = ["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"] as const;
export type ReturnWhen = (typeof returnWhen)[number];

export type Awaitable =
  | { type: "sleep"; seconds: number }
  | { type: "call"; callee: Pick }
  | { type: "task"; task: TaskName }
  | { type: "future"; future: Pick }
  | { type: "shield"; inner: Awaitable }
  | { type: "waitFor"; inner: Awaitable; seconds: number | null }
  | { type: "gather"; children: Awaitable[]; returnExceptions: boolean }
  | { type: "eventWait"; event: Pick }
  | { type: "queueGet"; queue: Pick }
  | { type: "queuePut"; queue: Pick }
  | { type: "queueJoin"; queue: Pick }
  | { type: "acquire"; lock: Pick }
  | { type: "barrierWait"; barrier: Pick }
  | { type: "barrierReset"; barrier: Pick }
  | { type: "barrierAbort"; barrier: Pick }
  | { type: "step"; stream: Pick; method: StepMethod }
  /** A function that blocks, by `to_thread` or by `run_in_executor`. */
  | { type: "thread"; work: Work; isExecutor: boolean };

/**
 * What a thread does. It touches nothing of the loop but `call_soon_threadsafe`: beyond that CPython promises nothing, so
 * there would be nothing to compare.
 */
export interface Work {
  /** Seconds for which it blocks. */
  seconds: number;
  /** What it leaves for the loop to call, before it blocks and after. */
  before: Effect[] | null;
  after: Effect[] | null;
  isRaising: boolean;
}

/** Something that says in what state it is. */
export type Stateful =
  | { type: "queue"; queue: Pick }
  | { type: "lock"; lock: Pick }
  | { type: "event"; event: Pick }
  | { type: "condition"; condition: Pick };

/** What does not wait, so that a plain callback can do it, too. */
export type Effect =
  | { type: "print" }
  | { type: "spawn"; task: TaskName; isNamed: boolean; isEager: boolean; inGroup: boolean }
  /** A task in the group entered last, from wherever this stands: a child of that group, or a stranger. */
  | { type: "adopt"; task: TaskName; isEager: boolean }
  | { type: "cancel"; task: TaskName; hasMessage: boolean }
  | { type: "look"; task: TaskName }
  | { type: "ask"; of: Waited; for: "result" | "exception" }
  | { type: "state"; of: Stateful }
  | { type: "settle"; future: Pick; as: "result" | "exception" | "cancelled" }
  | { type: "eventSet"; event: Pick }
  | { type: "eventClear"; event: Pick }
  | { type: "putNowait"; queue: Pick }
  | { type: "getNowait"; queue: Pick }
  | { type: "taskDone"; queue: Pick }
  | { type: "shutdown"; queue: Pick; immediate: boolean }
  | { type: "release"; lock: Pick }
  | { type: "notify"; condition: Pick; count: number | null }
  | { type: "setVariable"; variable: Pick }
  | { type: "showVariable"; variable: Pick }
  | { type: "block"; seconds: number }
  | { type: "later"; seconds: number | null; effects: Effect[] }
  | { type: "whenDone"; task: TaskName; effects: Effect[] }
  | { type: "raise"; error: ErrorName };

export interface Handler {
  catches: CaughtName;
  body: Statement[];
  raisesAgain: boolean;
}

export type Manager =
  | { type: "lock"; lock: Pick }
  | { type: "condition"; condition: Pick }
  /** `moved`: its deadline is another after the first statement of the block. */
  | { type: "timeout"; seconds: number | null; moved: { to: number | null } | null }
  /** `asynccontextmanager` of a generator function. */
  | { type: "made"; stream: Pick }
  /** An `AsyncExitStack`. */
  | { type: "stack" };

/** What several tasks wait for at the same time. */
export type Contended =
  | { type: "lock"; lock: Pick }
  | { type: "get"; queue: Pick }
  | { type: "put"; queue: Pick }
  | { type: "condition"; condition: Pick };

/** What is done to a crowd. Moves between two pauses happen in one turn. */
export type Move =
  /** One may go on: a release, an item, a place, a notification. */
  | { type: "give" }
  /** What is there is taken before the one it was meant for comes. */
  | { type: "take" }
  | { type: "cancel"; member: Pick }
  | { type: "pause" };

/** When the moves come: at once, in callbacks of the next turn, in timers that are due together. */
export const paces = ["now", "soon", "later"] as const;
export type Pace = (typeof paces)[number];

/** Some tasks that want the same, and what happens to them. Who is woken and cancelled in one turn must pass it on. */
export interface Crowd {
  over: Contended;
  size: number;
  /** Seconds for which each waits at most. */
  patience: number | null;
  /** Seconds for which each keeps what it got, before it gives it back; `null`: it keeps it. */
  keeps: number | null;
  /** Each that was cancelled queues up once more. */
  isStubborn: boolean;
  inGroup: boolean;
  pace: Pace;
  moves: Move[];
  /** Seconds of sleep after that. */
  rest: number | null;
}

/** A task or a future: what `wait` and `as_completed` take. */
export type Waited = Extract<Awaitable, { type: "task" | "future" }>;

export type Statement =
  | Effect
  | { type: "await"; awaitable: Awaitable }
  | { type: "cancelSelf" }
  | { type: "uncancel" }
  | { type: "return" }
  | { type: "break" }
  | { type: "yield" }
  | { type: "repeat"; times: number; body: Statement[] }
  | { type: "try"; body: Statement[]; handler: Handler | null; finalizer: Statement[] | null }
  | { type: "with"; manager: Manager; body: Statement[] }
  | { type: "withVariable"; variable: Pick; body: Statement[] }
  | { type: "reschedule"; seconds: number | null }
  | { type: "stackEnter"; manager: Exclude<Manager, { type: "stack" }> }
  | { type: "stackCallback"; effects: Effect[] }
  | { type: "stackAwait"; callee: Pick }
  | { type: "tryStar"; body: Statement[]; catches: StarName; effects: Effect[]; raisesAgain: boolean }
  | { type: "conditionWait"; condition: Pick }
  | { type: "conditionWaitFor"; condition: Pick; event: Pick }
  | { type: "group"; body: Statement[] }
  | { type: "wait"; futures: Waited[]; timeout: number | null; returnWhen: ReturnWhen }
  | { type: "asCompleted"; futures: Waited[]; timeout: number | null; isAsync: boolean }
  | { type: "iterate"; stream: Pick; isFresh: boolean; breaks: boolean; body: Statement[] }
  | ({ type: "crowd" } & Crowd);

export type Construct = Statement["type"] | Awaitable["type"] | Contended["type"] | Move["type"];

/** How the TypeScript is written: `function*` and `yield*`, or `async` and `await`, which must be compiled. */
export type Form = "generator" | "async";

export interface Program {
  form: Form;
  /** Seconds after which main is cancelled. */
  deadline: number | null;
  /** Seconds for which main sleeps at its end, so that the others can go on. */
  lingers: number;
  /** Whether every task begins in its creator's stack. */
  isEager: boolean;
  /** Whether the runner runs main once more. */
  runsTwice: boolean;
  /** Bodies of coroutine functions; the first is main's. */
  functions: Statement[][];
  /** Bodies of async generators. */
  generators: Statement[][];
}
