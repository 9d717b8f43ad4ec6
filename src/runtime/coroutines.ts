// Owns coroutine objects: what calling a coroutine function returns, and how to drive one by hand.
import type { Awaitable, Body as SuspendingBody } from "./awaitables";
import { asException, GeneratorExit, raisable, RuntimeError, StopIteration, ValueError } from "./exceptions";
import type { AbstractEventLoop } from "./events";
import {
  type Body,
  ASYNC_GENERATOR,
  type Code,
  Frame,
  type FrameKind,
  GENERATOR,
  LOWERED,
  MUST_WAIT,
  passing,
} from "./frames";
import { Future } from "./futures";
import { host, type Unawaited } from "./host";
import { lastStep, resume, type Root, tracedIdOf } from "./machine";

/** `inspect.getcoroutinestate()`. */
export type CoroutineState = "CORO_CREATED" | "CORO_RUNNING" | "CORO_SUSPENDED" | "CORO_CLOSED";

const NOT_BEGUN = {};
const OVER: Body = { next: () => ({ done: true, value: undefined }) };

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
  /** @internal */
  declare slot: number;
  declare private phase: "created" | "begun" | "closed";
  /** Whose stack it stands on; `null` before it begins. */
  declare private root: Root | null;

  /** @param held what `code.begin` is called with; without that, the body itself */
  constructor(code: Code, held: unknown) {
    super(held as Body, code);
    this.phase = "created";
    this.root = null;
    this.slot = -1;
    host.noteUnawaited(this);
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

  /** `inspect.getcoroutinestate()`. */
  get state(): CoroutineState {
    if (this.phase === "closed") return "CORO_CLOSED";
    if (this.root === null) return "CORO_CREATED";
    return this.root.executing ? "CORO_RUNNING" : "CORO_SUSPENDED";
  }

  /** What it waits for: `cr_await`. */
  get crAwait(): unknown {
    const root = this.root;
    if (root === null || this.phase === "closed") return null;
    for (let at: Frame | null = root.top; at !== null; at = at.caller) {
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

  /** The body's iterator, once it has begun; `null` once it ended. */
  get crFrame(): object | null {
    return this.phase === "closed" ? null : this.phase === "begun" ? this.body : NOT_BEGUN;
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
    if (this.phase === "created" && value !== null && value !== undefined) {
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
    if (this.phase === "closed") return;
    if (this.phase === "created") {
      this.end();
      return;
    }
    try {
      this.resume(null, true, new GeneratorExit());
    } catch (error) {
      if (error instanceof GeneratorExit) return;
      throw error;
    }
    if (!lastStep.done) throw new RuntimeError(`${this[Symbol.toStringTag]} ignored GeneratorExit`);
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
      `a Promise cannot wait for coroutine '${this.qualname}'. Await it in a coroutine, or make a task of it.`,
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
   * @internal One step: leaves its answer in `lastStep`; raises what the body raises.
   *
   * @param driver keeps the stack, if this is the first step; `null`: nobody's
   */
  resume(driver: Root | null, throwing: boolean, value: unknown): void {
    if (this.phase === "created") {
      const root = driver ?? new Hand();
      root.top = this;
      this.begin(root, throwing);
      resume(root, true, throwing, value);
      return;
    }
    const root = this.root as Root;
    if (this.phase === "closed" || root.executing || this.caller !== null) throw this.refusal();
    resume(root, false, throwing, value);
  }

  override enter(root: Root, caller: Frame): Frame {
    if (this.phase !== "created") throw this.refusal();
    const { attempt } = this.code;
    if (attempt !== null) {
      const held: unknown = this.body;
      try {
        const result = attempt(held);
        if (result !== MUST_WAIT) {
          this.finished(result);
          return caller;
        }
      } catch (error) {
        this.failed(asException(error));
        return caller;
      }
    }
    this.caller = caller;
    this.begin(root, false);
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }

  override finished(value: unknown): void {
    this.end();
    passing.throwing = false;
    passing.value = value;
  }

  override failed(error: Error): void {
    this.end();
    passing.throwing = true;
    passing.value = error instanceof StopIteration ? raisedInside(this[Symbol.toStringTag], error) : error;
  }

  private drive(throwing: boolean, value: unknown): unknown {
    this.resume(null, throwing, value);
    if (lastStep.done) throw new StopIteration(lastStep.value);
    return lastStep.value;
  }

  private begin(root: Root, throwing: boolean): void {
    this.phase = "begun";
    this.root = root;
    host.unawaited.remove(this);
    if (this.code.begin !== null) this.makeBody(this.code.begin);
    if (host.observer === null || this.code.internal || throwing) return;
    this.traceId = ++host.coroutines;
    host.observer({
      type: "coroutine-started",
      time: host.time(),
      coroutine: this.traceId,
      name: this.name,
      task: host.taskId,
      caller: tracedIdOf(this.caller),
    });
  }

  /** Waiting coroutines are many and generators large, so there is none before the first step. */
  private makeBody(begin: (held: unknown) => Body): void {
    try {
      this.body = begin(this.body);
    } catch (error) {
      this.body = { next: () => raise(error), throw: raise };
    }
  }

  private end(): void {
    if (this.phase === "created") host.unawaited.remove(this);
    this.phase = "closed";
    // The coroutine may be kept for long after its end, and would keep its generator.
    this.body = OVER;
  }

  /** Why this coroutine cannot be resumed or awaited now. */
  private refusal(): Error {
    if (this.phase === "closed") return new RuntimeError("cannot reuse already awaited coroutine");
    if (this.root?.executing === true) return new ValueError(`${this[Symbol.toStringTag]} already executing`);
    return new RuntimeError("coroutine is being awaited already");
  }
}

/** A coroutine of asyncio's own: the trace leaves it out. */
export function internal<T>(name: string, body: SuspendingBody<T>): Coroutine<T> {
  return new Coroutine<T>(internalCode(name), body);
}

/** The code of asyncio's own coroutines that mostly have nothing to wait for. */
export function immediate<H>(
  qualname: string,
  attempt: (held: H) => unknown,
  begin: (held: H) => SuspendingBody<unknown>,
): Code {
  return { qualname, kind: GENERATOR, internal: true, attempt, begin } as Code;
}

/** One `Code` for each name, so that a coroutine need not bring its own. */
function codes(kind: FrameKind, isInternal: boolean): (name: string) => Code {
  const known = new Map<string, Code>();
  return (name) => {
    let code = known.get(name);
    if (code === undefined)
      known.set(
        name,
        (code = { qualname: programName(name), kind, internal: isInternal, attempt: null, begin: null }),
      );
    return code;
  };
}

/** The code of asyncio's own coroutines, by name. */
export const internalCode = /* @__PURE__ */ codes(GENERATOR, true);
/** The code of lowered functions, by the names of their generators. */
export const loweredCode = /* @__PURE__ */ codes(LOWERED, false);
export const asyncgenCode = /* @__PURE__ */ codes(ASYNC_GENERATOR, false);

function raise(error: unknown): never {
  throw error;
}

/** PEP 479: an end of iteration that leaves a body by mistake must not end the iteration of its caller. */
export function raisedInside(kind: string, error: Error): RuntimeError {
  const wrapped = new RuntimeError(`${kind} raised ${error.name}`);
  wrapped.cause = error;
  return wrapped;
}

/** A function whose call gives a coroutine object. */
export type CoroutineFunction<A extends unknown[], T> = (...args: A) => Coroutine<T>;

const coroutineFunctions = /* @__PURE__ */ new WeakSet<object>();

/**
 * Makes a coroutine function of a generator function: `asyncio.coroutine`, as it was from Python 3.4 to 3.10.
 * A plain function becomes one that never suspends.
 *
 * @param body named, since the name shows in traces and messages
 *
 * @example
 * const compute = asyncio.coroutine(function* (x: number, y: number) {
 *   yield* asyncio.sleep(1);
 *   return x + y;
 * });
 * print(asyncio.run(compute(1, 2))); // 3
 */
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => Generator<unknown, T, never>,
): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(body: (...args: A) => T): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => T | Generator<unknown, T, never>,
): CoroutineFunction<A, T> {
  const name = programName(body.name);
  const start = isGeneratorFunction(body) ? body : generatorOf(body as (...args: A) => T);
  const shared = { qualname: name, kind: GENERATOR, internal: false, attempt: null } as const;
  // Most calls have one argument, which needs no array to wait in.
  const one: Code = { ...shared, begin: start as unknown as (arg: unknown) => Body };
  const several: Code = { ...shared, begin: (args) => start(...(args as A)) };
  const made = (...args: A) =>
    args.length === 1 ? new Coroutine<T>(one, args[0]) : new Coroutine<T>(several, args);
  coroutineFunctions.add(made);
  return Object.defineProperty(made, "name", { value: name });
}

/** The name that the program gave a function: the compile layer marks the generators that it names with a `$`. */
export function programName(name: string): string {
  return name === "" ? "<lambda>" : name.replace(/\$$/, "");
}

const GeneratorFunction = /* @__PURE__ */ Object.getPrototypeOf(function* () {}) as object;

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

/** A step of an async generator, known by its method: not every program has async generators. */
export function isCoroutineLike(value: unknown): value is { asCoroutine(): Coroutine } {
  return typeof (value as { asCoroutine?: unknown } | null | undefined)?.asCoroutine === "function";
}

/**
 * `asyncio.iscoroutine()`: true for coroutine objects, and for what the methods of an async generator return.
 *
 * @example
 * const coro = work();
 * print(asyncio.iscoroutine(coro), asyncio.iscoroutine(work)); // True False
 * await coro;
 */
export function iscoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine || isCoroutineLike(value);
}

/** Lowered functions carry no mark, so they are known by what they do first. */
function isLoweredTo(helper: string, value: unknown): boolean {
  if (typeof value !== "function") return false;
  return new RegExp(`^[^{]*(?:=>|\\{\\s*return) ${helper}\\(`).test(Function.prototype.toString.call(value));
}

/**
 * `inspect.iscoroutinefunction()`: true for what `coroutine` made, and for a lowered `async function`.
 *
 * @example
 * print(asyncio.iscoroutinefunction(work)); // True
 */
export function iscoroutinefunction(value: unknown): value is (...args: never[]) => Awaitable<unknown> {
  return (typeof value === "function" && coroutineFunctions.has(value)) || isLoweredTo("__async", value);
}

/**
 * `inspect.isasyncgenfunction()`: true for a lowered `async function*`.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * print(asyncio.isasyncgenfunction(numbers)); // True
 */
export function isasyncgenfunction(value: unknown): boolean {
  return isLoweredTo("__asyncGenerator", value);
}

/**
 * `inspect.getcoroutinestate()`.
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
