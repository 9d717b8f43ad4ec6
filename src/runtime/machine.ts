// Owns the machine that runs coroutines: it resumes the top frame, and goes on through calls and returns until
// something must really wait.
//
// Only the top frame is ever resumed, so resuming costs the same at any await depth, where plain `yield*` would pass
// through every level.
//
// Invariants:
// - A frame enters the stack when it is awaited and leaves it when it has a result for its caller, never before. The
//   caller of the outermost is the root.
// - While a root runs, every frame on its stack is executing; while it does not, every frame is suspended.
// - `blocking` is true only between the moment an iterator hands a future up and the moment the task takes it: that is
//   how `yield* future` is told from `yield future`.
import { Await, type AwaitableObject, from } from "./awaitables";
import { asException, GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration } from "./exceptions";
import {
  ASYNC_GENERATOR,
  type Body,
  Enterable,
  Entry,
  Frame,
  GENERATOR,
  ITERATOR,
  IteratorFrame,
  MUST_WAIT,
  passing,
  type Steps,
  TURN,
} from "./frames";
import { Future } from "./futures";
import { host } from "./host";
import { repr } from "./repr";
import type { CoroutineId } from "./trace";
import { GeneratorPrototype, typeName } from "./types";

/** Each generator function's generators have a shape of their own: to look each up for its `next` would be felt. */
const { next: nextOfGenerator } = GeneratorPrototype as {
  next: (this: Body, value: unknown) => IteratorResult<unknown>;
};

/** Who drives a coroutine from outside, a task or somebody's hand: it keeps the stack of what the coroutine awaits. */
export interface Root {
  executing: boolean;
  /** The innermost frame. */
  top: Frame | null;
  /** The future that a lowered `await`, or a step, in the top frame waits for. */
  awaited: Future | null;
}

/**
 * Resumes `root`, or begins it: gives what its coroutine returned, then `passing.over` is true, or what it waits for.
 *
 * @param waiter the future that it waited for, where that was one
 * @throws what the root raises.
 */
export function resume(
  root: Root,
  begins: boolean,
  throwing: boolean,
  value: unknown,
  waiter: Future | null,
): unknown {
  root.executing = true;
  let frame = root.top as Frame;
  let entering = begins;
  const tracing = host.observer !== null;
  // An error thrown in reaches asyncio's own frames first: the program's coroutine resumes when it gets there.
  let silent = tracing && throwing && !begins && !isOfProgram(frame);
  if (tracing && !silent && !begins) tell(frame, "coroutine-resumed");
  // A close goes through the coroutines one by one, from the innermost, whatever each makes of it.
  let closing = throwing && !begins && value instanceof GeneratorExit ? coroutineOf(frame) : null;
  const exit = value;

  for (;;) {
    if (silent && (entering ? frame.traceId > 0 : isOfProgram(frame))) {
      silent = false;
      if (!entering) tell(frame, "coroutine-resumed");
    }
    const { kind, steps } = frame.code;
    let given: unknown;
    let over: boolean;
    let raised = false;
    try {
      if (kind === TURN) {
        if (throwing) throw value;
        over = !entering;
        given = over ? frame.body : undefined;
      } else if (steps === null) {
        const { body } = frame;
        let result: IteratorResult<unknown>;
        if (throwing) result = throwInto(body, value);
        else result = kind === ITERATOR ? body.next(value as never) : nextOfGenerator.call(body, value);
        given = result.value;
        over = result.done === true;
      } else {
        given = step(steps, frame.body, entering, throwing, value, waiter as Future);
        over = passing.over;
      }
    } catch (thrown) {
      given = thrown;
      over = raised = true;
    }

    if (over) {
      const { caller } = frame;
      value = raised ? frame.failed(asException(given)) : frame.finished(given);
      throwing = passing.throwing;
      if (tracing) tellFinished(frame, throwing ? "raised" : "returned", value);
      if (caller === root) {
        root.executing = false;
        if (throwing) throw value;
        passing.over = true;
        return value;
      }
      if (frame === closing) {
        closing = coroutineOf(caller as Frame);
        if (!throwing || endsIteration(value)) [throwing, value] = [true, exit];
      }
      frame = root.top = caller as Frame;
      entering = false;
      continue;
    }

    if (kind === ASYNC_GENERATOR) {
      if (!(given instanceof Await)) {
        value = frame.gave(given);
        throwing = passing.throwing;
        if (frame === closing) {
          closing = coroutineOf(frame.caller as Frame);
          [throwing, value] = [true, exit];
        }
        frame = root.top = frame.caller as Frame;
        entering = false;
        continue;
      }
      given = given.value;
    }

    const yieldsFrom = kind === GENERATOR || kind === ITERATOR;
    if (yieldsFrom ? given instanceof Entry : given instanceof Enterable) {
      try {
        const enterable = yieldsFrom ? (given as Entry).enterable : (given as Enterable);
        const caller = frame;
        frame = root.top = enterable.enter(root, caller);
        throwing = passing.throwing;
        value = passing.value;
        // Where there was nothing to wait for, the caller goes on.
        entering = frame !== caller;
      } catch (error) {
        throwing = true;
        value = error;
      }
      continue;
    }

    if (!yieldsFrom && kind !== TURN) {
      if (!(given instanceof Future)) {
        try {
          frame = root.top = frameOf(given).enter(root, frame);
          throwing = false;
          value = undefined;
        } catch (error) {
          throwing = true;
          value = error;
        }
        continue;
      }
      if (given.done()) {
        value = given.outcomeToPass();
        throwing = passing.throwing;
        continue;
      }
      given.blocking = true;
      root.awaited = given;
    }

    if (closing !== null && closing.caller !== root) {
      if (tracing && !silent) tell(frame, "coroutine-suspended");
      if (given instanceof Future) given.blocking = false;
      root.awaited = null;
      [throwing, value] = [true, ignoredExit(closing)];
      frame = root.top = closing.caller as Frame;
      closing = coroutineOf(frame);
      entering = false;
      continue;
    }

    root.executing = false;
    if (tracing && !silent) tell(frame, "coroutine-suspended");
    passing.over = false;
    return given;
  }
}

/** Takes steps on: gives the result, or what to wait for; `passing.over` says which. */
function step(
  steps: Steps<never>,
  held: Body,
  entering: boolean,
  throwing: boolean,
  value: unknown,
  waiter: Future,
): unknown {
  if (throwing) {
    if (!entering) steps.interrupted(held as never, waiter, value);
    throw value;
  }
  const result = entering ? MUST_WAIT : steps.resumed(held as never, waiter);
  passing.over = result !== MUST_WAIT;
  return passing.over ? result : steps.wait(held as never);
}

/** The frame whose code a frame runs: itself, unless it runs a block of another's. */
function coroutineOf(frame: Frame): Frame {
  return frame.isBlockOfCaller() ? coroutineOf(frame.caller as Frame) : frame;
}

const endsIteration = (value: unknown): boolean =>
  value instanceof GeneratorExit || value instanceof StopIteration || value instanceof StopAsyncIteration;

/** What the awaiter of a coroutine gets that goes on waiting when it is closed. */
export function ignoredExit(frame: object): RuntimeError {
  return new RuntimeError(
    `${(frame as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? "coroutine"} ignored GeneratorExit`,
  );
}

/** Whether the frame runs code of the program, and not asyncio's own. */
function isOfProgram(frame: Frame): boolean {
  return frame.traceId > 0 || frame.isBlockOfCaller();
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
export function tracedIdOf(frame: Frame | Root | null): CoroutineId | null {
  for (let at = frame; at instanceof Frame; at = at.caller) if (at.traceId > 0) return at.traceId;
  return null;
}

function tell(frame: Frame, type: "coroutine-suspended" | "coroutine-resumed"): void {
  const coroutine = tracedIdOf(frame);
  if (coroutine === null || host.observer === null) return;
  host.observer({ type, time: host.time(), coroutine, task: host.taskId });
}

function tellFinished(frame: Frame, outcome: "returned" | "raised", value: unknown): void {
  if (frame.traceId <= 0 || host.observer === null) return;
  host.observer({
    type: "coroutine-finished",
    time: host.time(),
    coroutine: frame.traceId,
    task: host.taskId,
    outcome,
    value: repr(value),
  });
}
