// Owns coroutine objects: what calling a coroutine function returns, and how to drive one by hand.
import type { Awaitable, Body as SuspendingBody } from "./awaitables";
import { GeneratorExit, RuntimeError, StopIteration, ValueError } from "./exceptions";
import type { AbstractEventLoop } from "./events";
import { type Body, ASYNC_GENERATOR, Frame, GENERATOR, LOWERED, passing } from "./frames";
import { Future } from "./futures";
import { host } from "./host";
import type { ListNode } from "./linked-list";
import { lastStep, resume, type Root, tracedIdOf } from "./machine";

/** `inspect.getcoroutinestate()`. */
export type CoroutineState = "CORO_CREATED" | "CORO_RUNNING" | "CORO_SUSPENDED" | "CORO_CLOSED";

/** How the body was written: `function*` with `yield*`, or a lowered `async function` whose `await` is a `yield`. */
export type CoroutineForm = "generator" | "lowered";

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
export class Coroutine<T = unknown> extends Frame<T> implements Root, PromiseLike<T>, ListNode {
  previous: ListNode | null = null;
  next: ListNode | null = null;
  /** @internal */
  executing = false;
  /** @internal */
  top: Frame = this;
  /** @internal */
  awaited: Future | null = null;
  #started = false;
  #closed = false;
  /** The coroutine on whose stack this one stands, when something awaits it. */
  #root: Root | null = null;

  /**
   * @param qualname the function's name, after a dot if it is a method, as in `coroutine 'Queue.get' was never awaited`
   * @param internal true for asyncio's own, which the trace leaves out
   */
  constructor(
    readonly qualname: string,
    body: Body,
    form: CoroutineForm,
    readonly internal = false,
  ) {
    super(body, form === "lowered" ? LOWERED : GENERATOR);
    host.noteUnawaited(this);
  }

  /** The function's name, as the trace tells it. */
  get name(): string {
    return this.qualname.slice(this.qualname.lastIndexOf(".") + 1);
  }

  /** `inspect.getcoroutinestate()`. */
  get state(): CoroutineState {
    if (this.#closed) return "CORO_CLOSED";
    if (!this.#started) return "CORO_CREATED";
    return (this.#root ?? this).executing ? "CORO_RUNNING" : "CORO_SUSPENDED";
  }

  /** What it waits for: `cr_await`. */
  get crAwait(): unknown {
    if (!this.#started || this.#closed) return null;
    const root = this.#root ?? this;
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

  /** The body's iterator; `null` once it ended. */
  get crFrame(): object | null {
    return this.#closed ? null : this.body;
  }

  get [Symbol.toStringTag](): "coroutine" | "generator" {
    return this.kind === LOWERED || this.internal ? "coroutine" : "generator";
  }

  /**
   * Runs the body to its next suspension and returns what it yields.
   *
   * @throws StopIteration with the result when the body returns; whatever the body raises.
   */
  send(value: unknown): unknown {
    if (!this.#started && value !== null && value !== undefined) {
      throw new TypeError(`can't send non-None value to a just-started ${this[Symbol.toStringTag]}`);
    }
    return this.#drive(false, value);
  }

  /** Raises `error` where the body is suspended and returns what it yields next. */
  throw(error: unknown): unknown {
    return this.#drive(true, error);
  }

  /**
   * Raises `GeneratorExit` where the body is suspended, so that its `finally` blocks run.
   *
   * @throws RuntimeError when the body goes on waiting.
   */
  close(): void {
    if (this.#closed) return;
    if (!this.#started) {
      this.#end();
      return;
    }
    try {
      this.resume(true, new GeneratorExit());
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

  /** @internal One step: leaves its answer in `lastStep`; raises what the body raises. */
  resume(throwing: boolean, value: unknown): void {
    if (this.#closed || this.executing || this.#root !== null) throw this.#refusal();
    const begins = !this.#started;
    if (begins) this.#begin(throwing);
    resume(this, begins, throwing, value);
  }

  override enter(root: Root, caller: Frame): Frame {
    if (this.#started || this.#closed) throw this.#refusal();
    this.caller = caller;
    this.#root = root;
    this.#begin(false);
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }

  override finished(value: unknown): void {
    this.#end();
    passing.throwing = false;
    passing.value = value;
  }

  override failed(error: Error): void {
    this.#end();
    passing.throwing = true;
    passing.value = error instanceof StopIteration ? raisedInside(this[Symbol.toStringTag], error) : error;
  }

  #drive(throwing: boolean, value: unknown): unknown {
    this.resume(throwing, value);
    if (lastStep.done) throw new StopIteration(lastStep.value);
    return lastStep.value;
  }

  #begin(throwing: boolean): void {
    this.#started = true;
    host.unawaited.remove(this);
    if (host.observer === null || this.internal || throwing) return;
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

  #end(): void {
    this.#closed = true;
    if (!this.#started) host.unawaited.remove(this);
  }

  /** Why this coroutine cannot be resumed or awaited now. */
  #refusal(): Error {
    if (this.#closed) return new RuntimeError("cannot reuse already awaited coroutine");
    if ((this.#root ?? this).executing)
      return new ValueError(`${this[Symbol.toStringTag]} already executing`);
    return new RuntimeError("coroutine is being awaited already");
  }
}

/** A coroutine of asyncio's own: the trace leaves it out. */
export function internal<T>(name: string, body: SuspendingBody<T>): Coroutine<T> {
  return new Coroutine<T>(name, body, "generator", true);
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
  const name = programName(body);
  const start = isGeneratorFunction(body) ? body : generatorOf(body as (...args: A) => T);
  const made = (...args: A) => new Coroutine<T>(name, start(...args), "generator");
  coroutineFunctions.add(made);
  return Object.defineProperty(made, "name", { value: name });
}

/** The name that the program gave a function: the compile layer marks the generators that it names with a `$`. */
export function programName(body: { readonly name: string }): string {
  return body.name === "" ? "<lambda>" : body.name.replace(/\$$/, "");
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

/**
 * `asyncio.iscoroutine()`: true for coroutine objects.
 *
 * @example
 * const coro = work();
 * print(asyncio.iscoroutine(coro), asyncio.iscoroutine(work)); // True False
 * await coro;
 */
export function iscoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine;
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
  return value instanceof Frame && value.kind === ASYNC_GENERATOR;
}
