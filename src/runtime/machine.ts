// Owns the machine that runs coroutines: it resumes the top frame, and goes on through calls and returns until
// something must really wait.
//
// Only the top frame is ever resumed, so resuming costs the same at any await depth, where plain `yield*` would pass
// through every level.
//
// Invariants:
// - A frame enters the stack when it is awaited and leaves it when it has a result for its caller, never before.
// - While a root runs, every frame on its stack is executing; while it does not, every frame is suspended.
// - `requested` and `blocking` are true only between the moment an iterator hands an object up and the moment the
//   machine or the task takes it: that is how `yield* x` is told from `yield x`.
import { Await, type AwaitableObject, from } from "./awaitables";
import { asException, RuntimeError } from "./exceptions";
import { ASYNC_GENERATOR, type Body, Enterable, Frame, GENERATOR, IteratorFrame, passing } from "./frames";
import { Future } from "./futures";
import { host } from "./host";
import { repr } from "./repr";
import type { CoroutineId } from "./trace";
import { typeName } from "./types";

/** What the last `resume` gave. Read it at once: the next `resume` of any coroutine overwrites it. */
export const lastStep = { done: false, value: undefined as unknown };

/** Who drives a coroutine from outside, a task or somebody's hand: it keeps the stack of what the coroutine awaits. */
export interface Root {
  executing: boolean;
  /** The innermost frame; `null` before the coroutine begins. */
  top: Frame | null;
  /** The future that a lowered `await` in the top frame waits for. */
  awaited: Future | null;
}

/**
 * Resumes `root`, or begins it, and leaves the answer in `lastStep`.
 *
 * @throws what the root raises.
 */
export function resume(root: Root, begins: boolean, throwing: boolean, value: unknown): void {
  root.executing = true;
  let frame = root.top as Frame;
  const tracing = host.observer !== null;
  // An error thrown in reaches asyncio's own frames first: the program's coroutine resumes when it gets there.
  let silent = tracing && throwing && !begins && !isOfProgram(frame);
  if (tracing && !silent && !begins) tell(frame, "coroutine-resumed");

  const awaited = root.awaited;
  if (awaited !== null) {
    root.awaited = null;
    if (!throwing) throwing = !takeResult(awaited);
    else passing.value = value;
    value = passing.value;
  }

  for (;;) {
    let result: IteratorResult<unknown, unknown>;
    try {
      result = throwing ? throwInto(frame.body, value) : frame.body.next(value as never);
    } catch (thrown) {
      frame.failed(asException(thrown));
      throwing = passing.throwing;
      value = passing.value;
      if (tracing) tellFinished(frame, throwing ? "raised" : "returned", value);
      const caller = frame.caller;
      if (caller === null) {
        root.executing = false;
        if (throwing) throw value;
        lastStep.done = true;
        lastStep.value = value;
        return;
      }
      frame = root.top = caller;
      if (silent && isOfProgram(frame)) {
        silent = false;
        tell(frame, "coroutine-resumed");
      }
      continue;
    }

    if (result.done === true) {
      frame.finished(result.value);
      throwing = passing.throwing;
      value = passing.value;
      if (tracing) tellFinished(frame, "returned", value);
      const caller = frame.caller;
      if (caller === null) {
        root.executing = false;
        lastStep.done = true;
        lastStep.value = value;
        return;
      }
      frame = root.top = caller;
      if (silent && isOfProgram(frame)) {
        silent = false;
        tell(frame, "coroutine-resumed");
      }
      continue;
    }

    let yielded = result.value;
    const { kind } = frame.code;
    let awaits = kind !== GENERATOR;
    if (kind === ASYNC_GENERATOR) {
      if (!(yielded instanceof Await)) {
        frame.gave(yielded);
        throwing = passing.throwing;
        value = passing.value;
        frame = root.top = frame.caller as Frame;
        if (silent && isOfProgram(frame)) {
          silent = false;
          tell(frame, "coroutine-resumed");
        }
        continue;
      }
      yielded = yielded[0];
      awaits = true;
    }

    if (yielded instanceof Enterable && (yielded.requested || awaits)) {
      yielded.requested = false;
      try {
        frame = root.top = yielded.enter(root, frame);
        throwing = passing.throwing;
        value = passing.value;
        if (silent && frame.traceId !== 0) silent = false;
      } catch (error) {
        throwing = true;
        value = error;
      }
      continue;
    }

    if (awaits) {
      if (!(yielded instanceof Future)) {
        try {
          frame = root.top = frameOf(yielded).enter(root, frame);
          throwing = false;
          value = undefined;
        } catch (error) {
          throwing = true;
          value = error;
        }
        continue;
      }
      if (yielded.done()) {
        throwing = !takeResult(yielded);
        value = passing.value;
        continue;
      }
      yielded.blocking = true;
      root.awaited = yielded as Future;
    }

    root.executing = false;
    if (tracing && !silent) tell(frame, "coroutine-suspended");
    lastStep.done = false;
    lastStep.value = yielded;
    return;
  }
}

/** Whether the frame runs code of the program, and not asyncio's own. */
function isOfProgram(frame: Frame): boolean {
  return frame.traceId !== 0 || frame.isBlockOfCaller();
}

/** Puts the outcome of a future into `passing`; false when it is an error. */
function takeResult(future: Future): boolean {
  try {
    if (!future.done()) throw new RuntimeError("await wasn't used with future");
    passing.value = future.result();
    return true;
  } catch (error) {
    passing.value = error;
    return false;
  }
}

/** Throws into an iterator; one without `throw` is left at once, as in Python. */
function throwInto(body: Body, error: unknown): IteratorResult<unknown, unknown> {
  if (body.throw === undefined) throw error;
  return body.throw(error);
}

/** A frame for an awaitable object that is neither a coroutine nor a future: Python's `__await__`. */
function frameOf(value: unknown): Frame {
  const iterator: unknown = from(value as AwaitableObject<unknown>)[Symbol.iterator]();
  if (iterator instanceof Frame) throw new TypeError("__await__() returned a coroutine");
  if (typeof (iterator as Partial<Body> | null)?.next !== "function") {
    throw new TypeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
  }
  return new IteratorFrame(iterator as Body);
}

/** The nearest coroutine of the program, from a frame outwards. */
export function tracedIdOf(frame: Frame | null): CoroutineId | null {
  for (let at = frame; at !== null; at = at.caller) if (at.traceId !== 0) return at.traceId;
  return null;
}

function tell(frame: Frame, type: "coroutine-suspended" | "coroutine-resumed"): void {
  const coroutine = tracedIdOf(frame);
  if (coroutine === null || host.observer === null) return;
  host.observer({ type, time: host.time(), coroutine, task: host.taskId });
}

function tellFinished(frame: Frame, outcome: "returned" | "raised", value: unknown): void {
  if (frame.traceId === 0 || host.observer === null) return;
  host.observer({
    type: "coroutine-finished",
    time: host.time(),
    coroutine: frame.traceId,
    task: host.taskId,
    outcome,
    value: repr(value),
  });
}
