// Owns coroutine objects and the machine that runs them.
//
// A coroutine is a JavaScript generator. The one that is driven from outside (by a task, or by hand with `send`) is
// the root; each coroutine it awaits is pushed as a frame on the root's stack, and only the top frame is ever resumed.
// So resuming costs the same at any await depth, where plain `yield*` would pass through every level.
//
// Invariants:
// - A frame is pushed only when it has not begun; it leaves the stack when it is finished, never before.
// - While a root runs, every frame on its stack is executing; while it does not, every frame is suspended.
// - `requested` and `blocking` are true only between the moment an iterator hands an object up and the moment the
//   machine or the task takes it: that is how `yield* x` is told from `yield x`.
import { type Awaitable, isAwaitableObject, type Yielded } from "./awaitables";
import { asException, GeneratorExit, RuntimeError, StopIteration, ValueError } from "./exceptions";
import { Future } from "./futures";
import { host } from "./host";
import type { ListNode } from "./linked-list";
import { repr } from "./repr";
import type { CoroutineId } from "./trace";
import { typeName } from "./types";

/** `inspect.getcoroutinestate()`. */
export type CoroutineState = "CORO_CREATED" | "CORO_RUNNING" | "CORO_SUSPENDED" | "CORO_CLOSED";

/** How the body was written: `function*` with `yield*`, or a lowered `async function` whose `await` is a `yield`. */
export type CoroutineForm = "generator" | "lowered";

type Body = Iterator<unknown, unknown, never>;

/** What the last `resume` gave. Read it at once: the next `resume` of any coroutine overwrites it. */
export const lastStep = { done: false, value: undefined as unknown };

/** One suspended iterator on the stack of a root coroutine. */
class Frame {
  caller: Frame | null = null;
  readonly lowered: boolean;

  constructor(
    readonly body: Body,
    lowered: boolean,
  ) {
    this.lowered = lowered;
  }
}

/** Iterator behind `yield* coroutine`: hands the coroutine to the machine, then passes its result on. */
class CoroutineIterator implements Iterator<Yielded, unknown, unknown> {
  #asked = false;
  constructor(private readonly coroutine: Coroutine<unknown>) {}

  next(value?: unknown): IteratorResult<Yielded, unknown> {
    if (this.#asked) return { done: true, value };
    this.#asked = true;
    this.coroutine.requested = true;
    return { done: false, value: this.coroutine };
  }

  throw(error: unknown): never {
    throw error;
  }
}

/**
 * What calling a coroutine function returns. Nothing of the body has run yet.
 *
 * Await it once (`yield* coro`, or `await coro` in an `async function`), make a task of it, or drive it by hand with
 * `send`. Source: CPython `Objects/genobject.c`.
 *
 * @example
 * const double = coroutine(function* double(x: number) { return 2 * x; });
 * const four = yield* double(2);
 */
export class Coroutine<T = unknown> extends Frame implements PromiseLike<T>, ListNode {
  previous: ListNode | null = null;
  next: ListNode | null = null;
  /** @internal Set while `yield*` hands this object to the machine. */
  requested = false;
  #started = false;
  #closed = false;
  #executing = false;
  #root: Coroutine<unknown> = this as Coroutine<unknown>;
  #top: Frame = this;
  /** The future that a lowered `await` in the top frame waits for. */
  #awaited: Future<unknown> | null = null;
  #traceId: CoroutineId = 0;

  /**
   * @param name the function's name, as in `coroutine 'name' was never awaited`
   * @param internal true for asyncio's own, which the trace leaves out
   */
  constructor(
    readonly name: string,
    body: Body,
    form: CoroutineForm,
    readonly internal = false,
  ) {
    super(body, form === "lowered");
    host.unawaited.add(this);
  }

  get state(): CoroutineState {
    if (this.#closed) return "CORO_CLOSED";
    if (!this.#started) return "CORO_CREATED";
    return this.#root.#executing ? "CORO_RUNNING" : "CORO_SUSPENDED";
  }

  get [Symbol.toStringTag](): string {
    return this.#kind();
  }

  [Symbol.iterator](): Iterator<Yielded, T, unknown> {
    return new CoroutineIterator(this) as Iterator<Yielded, T, unknown>;
  }

  /**
   * Runs the body to its next suspension and returns what it yields.
   *
   * @throws StopIteration with the result when the body returns; whatever the body raises.
   */
  send(value: unknown): unknown {
    if (!this.#started && value !== null && value !== undefined) {
      throw new TypeError(`can't send non-None value to a just-started ${this.#kind()}`);
    }
    this.resume(false, value);
    if (lastStep.done) throw new StopIteration(lastStep.value);
    return lastStep.value;
  }

  /** Raises `error` where the body is suspended and returns what it yields next. */
  throw(error: unknown): unknown {
    this.resume(true, error);
    if (lastStep.done) throw new StopIteration(lastStep.value);
    return lastStep.value;
  }

  /** Raises `GeneratorExit` where the body is suspended, so that its `finally` blocks run. */
  close(): void {
    if (this.#closed) return;
    if (!this.#started) {
      this.#finish();
      return;
    }
    try {
      this.resume(true, new GeneratorExit());
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopIteration) return;
      throw error;
    }
    if (!lastStep.done) {
      throw new RuntimeError(`${this.#kind()} ignored GeneratorExit`);
    }
  }

  /**
   * Lets native code await the coroutine as a task of the running loop.
   *
   * @throws RuntimeError in virtual time, where native code cannot wait.
   */
  then<A = T, B = never>(
    _onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    _onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    throw new RuntimeError(
      `a Promise cannot wait for coroutine '${this.name}'. Await it in a coroutine, or make a task of it.`,
    );
  }

  __repr__(): string {
    return `<${this.#kind()} object ${this.name}>`;
  }

  /**
   * The machine: resumes the top frame, and goes on through calls and returns until something must really wait.
   * Leaves its answer in `lastStep`; raises what the root raises.
   *
   * @internal
   */
  resume(throwing: boolean, value: unknown): void {
    if (this.#closed || this.#root !== (this as Coroutine<unknown>) || this.#executing) throw this.#refusal();
    this.#executing = true;
    const tracing = host.observer !== null;
    let frame = this.#top;
    if (!this.#started) this.#start(throwing, tracing);
    else if (tracing) tell(frame, "coroutine-resumed");
    if (this.#awaited !== null) {
      const awaited = this.#awaited;
      this.#awaited = null;
      if (!throwing) {
        try {
          value = awaited.done()
            ? awaited.result()
            : raise(new RuntimeError("await wasn't used with future"));
        } catch (error) {
          throwing = true;
          value = error;
        }
      }
    }

    for (;;) {
      let result: IteratorResult<unknown, unknown>;
      try {
        result = throwing ? throwInto(frame.body, value) : frame.body.next(value as never);
      } catch (thrown) {
        const error = this.#raisedBy(frame, thrown, tracing);
        const caller = frame.caller;
        if (caller === null) {
          this.#executing = false;
          throw error;
        }
        frame = this.#top = caller;
        throwing = true;
        value = error;
        continue;
      }

      if (result.done === true) {
        value = result.value;
        if (frame instanceof Coroutine) frame.#finish();
        if (tracing) tellFinished(frame, "returned", value);
        const caller = frame.caller;
        if (caller === null) {
          this.#executing = false;
          lastStep.done = true;
          lastStep.value = value;
          return;
        }
        frame = this.#top = caller;
        throwing = false;
        continue;
      }

      const yielded = result.value;
      if (yielded instanceof Coroutine && (yielded.requested || frame.lowered)) {
        yielded.requested = false;
        throwing = yielded.#started || yielded.#closed;
        if (throwing) {
          value = yielded.#refusal();
          continue;
        }
        yielded.caller = frame;
        yielded.#root = this as Coroutine<unknown>;
        frame = this.#top = yielded;
        yielded.#start(false, tracing);
        value = undefined;
        continue;
      }

      if (frame.lowered) {
        if (yielded instanceof Future) {
          if (yielded.done()) {
            try {
              value = yielded.result();
              throwing = false;
            } catch (error) {
              value = error;
              throwing = true;
            }
            continue;
          }
          yielded.blocking = true;
          this.#awaited = yielded as Future<unknown>;
        } else {
          try {
            const pushed: Frame = new Frame(iteratorOf(yielded), false);
            pushed.caller = frame;
            frame = this.#top = pushed;
            value = undefined;
            throwing = false;
          } catch (error) {
            value = error;
            throwing = true;
          }
          continue;
        }
      }

      this.#executing = false;
      if (tracing) tell(frame, "coroutine-suspended");
      lastStep.done = false;
      lastStep.value = yielded;
      return;
    }
  }

  #start(throwing: boolean, tracing: boolean): void {
    this.#started = true;
    host.unawaited.remove(this);
    if (!tracing || this.internal || throwing || host.observer === null) return;
    this.#traceId = ++host.coroutines;
    host.observer({
      type: "coroutine-started",
      time: host.time(),
      coroutine: this.#traceId,
      name: this.name,
      task: host.currentTask?.traceId ?? null,
      caller: this.caller === null ? null : tracedIdOf(this.caller),
    });
  }

  #finish(): void {
    this.#closed = true;
    host.unawaited.remove(this);
  }

  #raisedBy(frame: Frame, thrown: unknown, tracing: boolean): Error {
    let error = asException(thrown);
    if (frame instanceof Coroutine) {
      frame.#finish();
      if (error instanceof StopIteration) {
        const wrapped = new RuntimeError(`${frame.#kind()} raised StopIteration`);
        wrapped.cause = error;
        error = wrapped;
      }
    }
    if (tracing) tellFinished(frame, "raised", error);
    return error;
  }

  /** Why this coroutine cannot be resumed or awaited now. */
  #refusal(): Error {
    if (this.#closed) return new RuntimeError("cannot reuse already awaited coroutine");
    if (this.#root.#executing) return new ValueError(`${this.#kind()} already executing`);
    return new RuntimeError("coroutine is being awaited already");
  }

  #kind(): string {
    return this.lowered ? "coroutine" : "generator";
  }

  /** @internal The trace's number of this coroutine; 0 when it has none. */
  get traceId(): CoroutineId {
    return this.#traceId;
  }
}

function raise(error: Error): never {
  throw error;
}

/** Throws into an iterator; one without `throw` is left at once, as in Python. */
function throwInto(body: Body, error: unknown): IteratorResult<unknown, unknown> {
  if (body.throw === undefined) throw error;
  return body.throw(error);
}

/** The iterator of an awaitable object that is neither a coroutine nor a future: Python's `__await__`. */
function iteratorOf(value: unknown): Body {
  if (!isAwaitableObject(value)) throw new TypeError(`'${typeName(value)}' object can't be awaited`);
  return value[Symbol.iterator]() as Body;
}

/** The nearest coroutine of the program, from a frame outwards; 0 when there is none. */
function tracedIdOf(frame: Frame): CoroutineId | null {
  for (let at: Frame | null = frame; at !== null; at = at.caller) {
    if (at instanceof Coroutine && at.traceId !== 0) return at.traceId;
  }
  return null;
}

function tell(frame: Frame, type: "coroutine-suspended" | "coroutine-resumed"): void {
  const coroutine = tracedIdOf(frame);
  if (coroutine === null || host.observer === null) return;
  host.observer({ type, time: host.time(), coroutine, task: host.currentTask?.traceId ?? null });
}

function tellFinished(frame: Frame, outcome: "returned" | "raised", value: unknown): void {
  if (!(frame instanceof Coroutine) || frame.traceId === 0 || host.observer === null) return;
  host.observer({
    type: "coroutine-finished",
    time: host.time(),
    coroutine: frame.traceId,
    task: host.currentTask?.traceId ?? null,
    outcome,
    value: repr(value),
  });
}

/** A function whose call gives a coroutine object. */
export type CoroutineFunction<A extends unknown[], T> = (...args: A) => Coroutine<T>;

/**
 * Makes a coroutine function of a generator function: `asyncio.coroutine`, as it was from Python 3.4 to 3.10.
 * A plain function becomes one that never suspends.
 *
 * @param body named, since the name shows in traces and messages
 *
 * @example
 * const compute = coroutine(function* compute(x: number, y: number) {
 *   yield* sleep(1);
 *   return x + y;
 * });
 */
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => Generator<unknown, T, never>,
): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(body: (...args: A) => T): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => T | Generator<unknown, T, never>,
): CoroutineFunction<A, T> {
  const name = programName(body);
  const start = isGeneratorFunction(body) ? body : generatorOf(body as (...args: A) => T);
  return Object.defineProperty((...args: A) => new Coroutine<T>(name, start(...args), "generator"), "name", {
    value: name,
  });
}

/** The name that the program gave a function: the compile layer marks the generators that it names with a `$`. */
export function programName(body: { readonly name: string }): string {
  return body.name === "" ? "<lambda>" : body.name.replace(/\$$/, "");
}

const GeneratorFunction = Object.getPrototypeOf(function* () {}) as object;

function isGeneratorFunction<A extends unknown[]>(
  body: (...args: A) => unknown,
): body is (...args: A) => Generator<unknown, never, never> {
  return Object.prototype.isPrototypeOf.call(GeneratorFunction, body);
}

/** A function without `yield` that returns an awaitable hands over its result, as the 3.4 decorator did. */
function generatorOf<A extends unknown[]>(body: (...args: A) => unknown) {
  return function* (...args: A): Generator<unknown, unknown, never> {
    const result = body(...args);
    return result instanceof Coroutine || result instanceof Future ? ((yield* result) as unknown) : result;
  };
}

/** `asyncio.iscoroutine()`: true for coroutine objects. */
export function iscoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine;
}
