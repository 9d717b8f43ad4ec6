// Owns coroutine objects: what calling a coroutine function returns, and how to drive one by hand.
import type { Body as SuspendingBody } from "./awaitables";
import { asException, GeneratorExit, raisable, RuntimeError, StopIteration, ValueError } from "./exceptions";
import type { AbstractEventLoop } from "./events";
import {
  type Body,
  ASYNC_GENERATOR,
  Code,
  Frame,
  type FrameKind,
  GENERATOR,
  LOWERED,
  MUST_WAIT,
  OVER,
  passing,
} from "./frames";
import type { Future } from "./futures";
import { host, type Unawaited } from "./host";
import { ignoredExit, resume, type Root, tracedIdOf } from "./machine";

/** `inspect.getcoroutinestate()`. */
export type CoroutineState = "CORO_CREATED" | "CORO_RUNNING" | "CORO_SUSPENDED" | "CORO_CLOSED";

const NOT_BEGUN = -1;
/** What Python gives as `cr_frame`: only whether there is one can be told here. */
const SOME_FRAME = {};

/** A stack for a coroutine that is driven by hand. */
class Hand implements Root {
  executing = false;
  top: Frame | null = null;
  awaited: Future | null = null;
}

/**
 * What calling a coroutine function returns. Nothing of the body has run yet.
 *
 * Await it once (`yield* coro`, or `await coro` in an `async function`), make a task of it, or drive it by hand with
 * `send`. Source: CPython `Objects/genobject.c`.
 *
 * @example
 * const double = asyncio.coroutine(function* (x: number) {
 *   return 2 * x;
 * });
 * print(await double(2)); // 4
 */
export class Coroutine<T = unknown> extends Frame<T> implements PromiseLike<T>, Unawaited {
  // Programs make coroutines by the hundred thousand, so their states have no fields of their own: one that has not begun
  // has a `traceId` below 0, which tells its slot among what must be awaited; one that is over has the body `OVER`.

  /** @param held what `code.begin` or its steps are called with; without those, the body itself */
  constructor(code: Code, held: unknown) {
    super(held as Body, code);
    this.traceId = NOT_BEGUN;
    host.noteUnawaited(this);
  }

  /** @internal */
  get slot(): number {
    return NOT_BEGUN - 1 - this.traceId;
  }

  set slot(slot: number) {
    this.traceId = NOT_BEGUN - 1 - slot;
  }

  /** The function's name, after a dot if it is a method, as in `coroutine 'Queue.get' was never awaited`. */
  get qualname(): string {
    return this.code.qualname;
  }

  /** The function's name, as the trace tells it. */
  get name(): string {
    return this.code.qualname.slice(this.code.qualname.lastIndexOf(".") + 1);
  }

  /** @internal True for asyncio's own. */
  get internal(): boolean {
    return this.code.internal;
  }

  /** @internal */
  get isLoose(): boolean {
    return !this.hasBegun;
  }

  /** @internal */
  get hasBegun(): boolean {
    return this.traceId >= 0;
  }

  /** `inspect.getcoroutinestate()`. */
  get state(): CoroutineState {
    if (this.isOver) return "CORO_CLOSED";
    if (!this.hasBegun) return "CORO_CREATED";
    return this.root?.executing === true ? "CORO_RUNNING" : "CORO_SUSPENDED";
  }

  /** What it waits for: `cr_await`. */
  get crAwait(): unknown {
    const { root } = this;
    if (root === null || !this.hasBegun) return null;
    for (let at: Frame | Root | null = root.top; at instanceof Frame; at = at.caller) {
      if (at === this) return root.awaited;
      if (at.caller === this) return at;
    }
    return null;
  }

  get crRunning(): boolean {
    return this.state === "CORO_RUNNING";
  }

  get crSuspended(): boolean {
    return this.state === "CORO_SUSPENDED";
  }

  /** An object until it ends, then `null`. */
  get crFrame(): object | null {
    return this.isOver ? null : SOME_FRAME;
  }

  get [Symbol.toStringTag](): "coroutine" | "generator" {
    return this.code.kind === LOWERED || this.code.internal ? "coroutine" : "generator";
  }

  /**
   * Runs the body to its next suspension and returns what it yields.
   *
   * @throws StopIteration with the result when the body returns; whatever the body raises.
   */
  send(value: unknown): unknown {
    if (!this.hasBegun && value !== null && value !== undefined) {
      throw new TypeError(`can't send non-None value to a just-started ${this[Symbol.toStringTag]}`);
    }
    return this.drive(false, value);
  }

  /** Raises `error`, or one of that class, where the body is suspended and returns what it yields next. */
  throw(error: unknown): unknown {
    return this.drive(true, raisable(error));
  }

  /**
   * Raises `GeneratorExit` where the body is suspended, so that its `finally` blocks run.
   *
   * @throws RuntimeError when the body goes on waiting.
   */
  close(): void {
    if (this.isOver) return;
    if (!this.hasBegun) {
      this.end();
      return;
    }
    try {
      this.resume(null, true, new GeneratorExit());
    } catch (error) {
      if (error instanceof GeneratorExit) return;
      throw error;
    }
    if (!passing.over) throw ignoredExit(this);
  }

  /**
   * Lets native code await the coroutine, as a task of the loop that runs in real time.
   *
   * @throws RuntimeError in virtual time, where native code cannot wait.
   */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const loop = (host.runningLoop ?? host.currentLoop) as AbstractEventLoop | null;
    const promise = loop?.promiseOf?.(loop.createTask<T>(this));
    if (promise !== undefined) return promise.then(onfulfilled, onrejected);
    throw new RuntimeError(
      `a Promise cannot wait for coroutine '${this.qualname}' in virtual time. Await it in a coroutine.`,
    );
  }

  __repr__(): string {
    return `<${this[Symbol.toStringTag]} object ${this.qualname} at 0x…>`;
  }

  /** @internal What the sweep says when nothing ever awaited it. */
  unawaitedText(): string {
    return `coroutine '${this.qualname}' was never awaited`;
  }

  /**
   * @internal One step: gives what was returned, then `passing.over` is true, or what it waits for.
   *
   * @param driver keeps the stack, if this is the first step; `null`: nobody's
   * @throws what the body raises.
   */
  resume(driver: Root | null, throwing: boolean, value: unknown): unknown {
    if (!this.hasBegun) return this.start(driver ?? new Hand(), throwing, value);
    const { root } = this;
    if (root === null || root !== this.caller || root.executing) throw this.refusal();
    const waiter = root.awaited;
    if (waiter !== null) {
      root.awaited = null;
      if (!throwing) {
        value = waiter.done() ? waiter.outcomeToPass() : new RuntimeError("await wasn't used with future");
        throwing = passing.throwing || !waiter.done();
      }
    }
    return resume(root, false, throwing, value, waiter);
  }

  override enter(_root: Root, caller: Frame): Frame {
    if (this.hasBegun) throw this.refusal();
    if (this.attempt()) return caller;
    this.begin(caller, false);
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }

  override finished(value: unknown): unknown {
    this.end();
    passing.throwing = false;
    return value;
  }

  override failed(error: Error): unknown {
    this.end();
    passing.throwing = true;
    return error instanceof StopIteration ? raisedInside(this[Symbol.toStringTag], error) : error;
  }

  /** Whose stack it stands on; `null` while on none. */
  private get root(): Root | null {
    let at = this.caller;
    while (at instanceof Frame) at = at.caller;
    return at;
  }

  private drive(throwing: boolean, value: unknown): unknown {
    const given = this.resume(null, throwing, value);
    if (passing.over) throw new StopIteration(given);
    return given;
  }

  private start(root: Root, throwing: boolean, value: unknown): unknown {
    root.top = this;
    if (throwing || !this.attempt()) {
      this.begin(root, throwing);
      return resume(root, true, throwing, value, null);
    }
    if (passing.throwing) throw passing.value as Error;
    passing.over = true;
    return passing.value;
  }

  /** Whether there was nothing to wait for: then it is over, and `passing` has the outcome. */
  private attempt(): boolean {
    const { steps } = this.code;
    if (steps === null) return false;
    try {
      const result = steps.attempt(this.body as never);
      if (result === MUST_WAIT) return false;
      passing.value = this.finished(result);
    } catch (error) {
      passing.value = this.failed(asException(error));
    }
    return true;
  }

  private begin(caller: Frame | Root, throwing: boolean): void {
    host.unawaited.remove(this);
    this.traceId = 0;
    this.caller = caller;
    if (this.code.begin !== null) this.makeBody(this.code.begin);
    if (host.observer === null || this.code.internal || throwing) return;
    this.traceId = ++host.coroutines;
    host.observer({
      type: "coroutine-started",
      time: host.time(),
      coroutine: this.traceId,
      name: this.name,
      task: host.taskId,
      caller: tracedIdOf(caller),
    });
  }

  /** Waiting coroutines are many and generators large, so there is none before the first step. */
  private makeBody(begin: (held: unknown) => Body): void {
    try {
      this.body = begin(this.body);
    } catch (error) {
      this.body = raising(error);
    }
  }

  private end(): void {
    if (!this.hasBegun) {
      host.unawaited.remove(this);
      this.traceId = 0;
    }
    // The coroutine may be kept for long after its end, and would keep its generator and who awaited it.
    this.body = OVER;
    this.caller = null;
  }

  /** Why this coroutine cannot be resumed or awaited now. */
  private refusal(): Error {
    if (this.isOver) return new RuntimeError("cannot reuse already awaited coroutine");
    if (this.root?.executing === true) return new ValueError(`${this[Symbol.toStringTag]} already executing`);
    return new RuntimeError("coroutine is being awaited already");
  }
}

/** A coroutine of asyncio's own: the trace leaves it out. */
export function internal<T>(name: string, body: SuspendingBody<T>): Coroutine<T> {
  return new Coroutine<T>(internalCode(name), body);
}

/** One `Code` for each name, so that a coroutine need not bring its own. */
function codes(kind: FrameKind, isInternal: boolean): (name: string) => Code {
  const known = new Map<string, Code>();
  return (name) => {
    let code = known.get(name);
    if (code === undefined) known.set(name, (code = new Code(programName(name), kind, isInternal)));
    return code;
  };
}

/** The code of asyncio's own coroutines, by name. */
export const internalCode = /* @__PURE__ */ codes(GENERATOR, true);
/** The code of lowered functions, by the names of their generators. */
export const loweredCode = /* @__PURE__ */ codes(LOWERED, false);
export const asyncgenCode = /* @__PURE__ */ codes(ASYNC_GENERATOR, false);

function* raising(error: unknown): Generator<never, never, never> {
  throw error;
}

/** PEP 479: an end of iteration that leaves a body by mistake must not end the iteration of its caller. */
export function raisedInside(kind: string, error: Error): RuntimeError {
  const wrapped = new RuntimeError(`${kind} raised ${error.name}`);
  wrapped.cause = error;
  return wrapped;
}

/** `__qualname__` of a function: the compile layer writes `K.method.<locals>.f` as `K·method··f$`, in letters of a name. */
export function programName(name: string): string {
  return name === ""
    ? "<lambda>"
    : name.replace(/\$$/, "").replaceAll("··", ".<locals>.").replaceAll("·", ".");
}

/** A step of an async generator, known by its method: not every program has async generators. */
export function isCoroutineLike(value: unknown): value is { asCoroutine(): Coroutine } {
  return typeof (value as { asCoroutine?: unknown } | null | undefined)?.asCoroutine === "function";
}

/**
 * `asyncio.iscoroutine()`: true for coroutine objects, and for what the methods of an async generator return.
 * Source: `asyncio.coroutines.iscoroutine`.
 *
 * @example
 * const coro = work();
 * print(asyncio.iscoroutine(coro), asyncio.iscoroutine(work)); // True False
 * await coro;
 */
export function iscoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine || isCoroutineLike(value);
}

/**
 * `inspect.getcoroutinestate()`.
 * Source: `inspect.getcoroutinestate`.
 *
 * @example
 * const coro = asyncio.sleep(1);
 * print(asyncio.getcoroutinestate(coro)); // CORO_CREATED
 * await coro;
 * print(asyncio.getcoroutinestate(coro)); // CORO_CLOSED
 */
export function getcoroutinestate(coroutine: Coroutine): CoroutineState {
  return coroutine.state;
}

/**
 * `inspect.isasyncgen()`: true for async generator objects.
 * Source: `inspect.isasyncgen`.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * print(asyncio.isasyncgen(numbers())); // True
 */
export function isasyncgen(value: unknown): boolean {
  return value instanceof Frame && value.code.kind === ASYNC_GENERATOR;
}
