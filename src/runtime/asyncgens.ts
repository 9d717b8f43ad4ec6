// Owns async generator objects: what calling an `async function*` returns, and the awaitables of its methods.
//
// Each of `asend`, `athrow` and `aclose` gives an awaitable that runs the body to its next item or its end. While one is
// under way the generator's frame stands on the stack of whoever awaits it, and in between on none.
// Source: CPython `Objects/genobject.c`, PEP 525.
import { type AbstractEventLoop, getRunningLoopOrNull } from "./events";
import { GeneratorExit, raisable, RuntimeError, StopAsyncIteration, StopIteration } from "./exceptions";
import { Coroutine, internalCode, raisedInside } from "./coroutines";
import { type Body, type Code, Enterable, Frame, IteratorFrame, passing } from "./frames";
import { host, type Unawaited } from "./host";
import type { Root } from "./machine";

type Method = "asend" | "athrow" | "aclose";

declare global {
  /** An `async function*` of a program gives one of these: TypeScript knows it by this name. */
  // These are the parameters that TypeScript gives it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars
  interface AsyncGenerator<T = unknown, TReturn = any, TNext = any> {
    /** Resumes the body with a value; gives the next item. @throws StopAsyncIteration at the end. */
    asend(value: TNext): PromiseLike<T>;
    /** Raises an exception at the `yield`; gives the next item. @throws StopAsyncIteration at the end. */
    athrow(error: unknown): PromiseLike<T>;
    /** Raises `GeneratorExit` at the `yield`, so that `finally` blocks run. @throws RuntimeError when it yields again. */
    aclose(): PromiseLike<undefined>;
  }
}

/** What calling an `async function*` returns. Nothing of the body has run yet. */
export class AsyncGenerator<T = unknown> extends Frame {
  /** The awaitable under way. */
  #step: AsyncGeneratorStep<T> | null = null;
  #started = false;
  #finished = false;
  /** `aclose()` began: another one, and `athrow()`, find nothing to do, even if the body went on. */
  #closed = false;
  /** The loop that ran at the first use, and that closes the generator at its end; `undefined` before. */
  #loop: AbstractEventLoop | null | undefined = undefined;

  constructor(code: Code, body: Body) {
    super(body, code);
  }

  get name(): string {
    return this.code.qualname;
  }

  readonly [Symbol.toStringTag] = "async_generator";

  /** Resumes the body with `value`; gives the next item. @throws StopAsyncIteration at the end. */
  asend(value: unknown): AsyncGeneratorStep<T> {
    return this.#method("asend", value);
  }

  /** @internal As `asend(null)`, but at the end it gives what `fallback` holds, if that holds anything: `anext()`. */
  anext(fallback: readonly unknown[]): AsyncGeneratorStep<T> {
    return this.#method("asend", null, false, fallback);
  }

  /** Raises `error`, or one of that class, at the `yield`; gives the next item. @throws StopAsyncIteration at the end. */
  athrow(error: unknown): AsyncGeneratorStep<T> {
    return this.#method("athrow", error);
  }

  /** Raises `GeneratorExit` at the `yield`. @throws RuntimeError when the body yields once more. */
  aclose(): AsyncGeneratorStep<T> {
    return this.#method("aclose", null);
  }

  /** JavaScript's protocol: as `asend`, but the end is `{ done: true }`. */
  next(value?: unknown): AsyncGeneratorStep<T> {
    return this.#method("asend", value, true);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): AsyncGeneratorStep<T> {
    return this.aclose();
  }

  __repr__(): string {
    return `<async_generator object ${this.name} at 0x…>`;
  }

  /** @throws TypeError always: it is iterated with `for await`. */
  override [Symbol.iterator](): never {
    throw new TypeError("'async_generator' object is not iterable");
  }

  /** @throws TypeError always: one awaits its methods. */
  override enter(): never {
    throw new TypeError("'async_generator' object can't be awaited");
  }

  /** @internal True while an awaitable of it is under way. */
  get running(): boolean {
    return this.#step !== null;
  }

  /** @internal */
  get ended(): boolean {
    return this.#finished;
  }

  /** @internal */
  get closed(): boolean {
    return this.#closed;
  }

  /** @internal A step begins. */
  begin(step: AsyncGeneratorStep<T>, caller: Frame, method: Method, value: unknown): void {
    if (method === "asend" && this.#finished) throw new StopAsyncIteration();
    if (method === "asend" && !this.#started && value !== null && value !== undefined) {
      throw new TypeError("can't send non-None value to a just-started async generator");
    }
    this.#started = true;
    if (method === "aclose") this.#closed = true;
    this.#step = step;
    this.caller = caller;
    passing.throwing = method !== "asend";
    passing.value = method === "aclose" ? new GeneratorExit() : value;
  }

  override gave(item: unknown): unknown {
    const step = this.#leave();
    passing.throwing = step?.method === "aclose";
    if (passing.throwing) return new RuntimeError("async generator ignored GeneratorExit");
    return step?.asResult ? { done: false, value: item } : item;
  }

  override finished(value: unknown): unknown {
    this.#end();
    const step = this.#leave();
    passing.throwing = step?.raisesAtEnd === true;
    return passing.throwing ? new StopAsyncIteration() : step?.atEnd(value);
  }

  override failed(error: Error): unknown {
    this.#end();
    const step = this.#leave();
    passing.throwing = !(step?.method === "aclose" && error instanceof GeneratorExit);
    if (!passing.throwing) return undefined;
    const isEnd = error instanceof StopIteration || error instanceof StopAsyncIteration;
    return isEnd ? raisedInside("async generator", error) : error;
  }

  #method(
    method: Method,
    value: unknown,
    asResult = false,
    fallback: readonly unknown[] = nothing,
  ): AsyncGeneratorStep<T> {
    if (this.#loop === undefined) {
      this.#loop = getRunningLoopOrNull();
      this.#loop?.asyncgenFirstIteration(this);
    }
    return new AsyncGeneratorStep<T>(this, method, value, asResult, fallback);
  }

  #leave(): AsyncGeneratorStep<T> | null {
    const step = this.#step;
    this.#step = null;
    return step;
  }

  #end(): void {
    this.#finished = true;
    this.#loop?.asyncgens.delete(this);
  }
}

const nothing: readonly unknown[] = [];
const reused = { asend: "__anext__()/asend()", athrow: "aclose()/athrow()", aclose: "aclose()/athrow()" };

/** What `asend`, `athrow` and `aclose` return: await it once. */
export class AsyncGeneratorStep<T = unknown> extends Enterable<T> implements PromiseLike<T>, Unawaited {
  /** @internal */
  slot = -1;
  #used = false;
  #interruption: Error | null = null;
  #driven: Coroutine<T> | null = null;

  constructor(
    private readonly generator: AsyncGenerator<T>,
    readonly method: Method,
    private readonly value: unknown,
    /** Whether an item comes as `{ done, value }`, JavaScript's way. */
    readonly asResult: boolean,
    /** What it gives at the end in place of StopAsyncIteration, if it holds anything. */
    private readonly fallback: readonly unknown[],
  ) {
    super();
    host.noteUnawaited(this);
  }

  /** @internal */
  get isLoose(): boolean {
    return !this.#used;
  }

  get [Symbol.toStringTag](): string {
    if (this.fallback.length > 0) return "anext_awaitable";
    return this.method === "asend" ? "async_generator_asend" : "async_generator_athrow";
  }

  override enter(root: Root, caller: Frame): Frame {
    const { generator, method } = this;
    if (this.#used) throw new RuntimeError(`cannot reuse already awaited ${reused[method]}`);
    this.#used = true;
    host.unawaited.remove(this);
    if (generator.ended && this.#interruption !== null) throw this.#interruption;
    if (generator.ended && (method !== "asend" || !this.raisesAtEnd)) {
      return new IteratorFrame({ next: () => ({ done: true, value: this.atEnd() }) }).enter(root, caller);
    }
    if (generator.running) {
      const name = method === "asend" ? "anext" : method;
      throw new RuntimeError(`${name}(): asynchronous generator is already running`);
    }
    if (generator.closed && method !== "asend") throw new StopAsyncIteration();
    const interruption = this.#interruption;
    // What it was to send, or to raise, or that it was to close, does not matter then.
    if (interruption !== null) generator.begin(this, caller, "athrow", interruption);
    else generator.begin(this, caller, method, method === "athrow" ? raisable(this.value) : this.value);
    return generator;
  }

  /** @internal */
  get raisesAtEnd(): boolean {
    return this.method !== "aclose" && !this.asResult && this.fallback.length === 0;
  }

  /** @internal What it gives when the body has returned `value`. */
  atEnd(value?: unknown): unknown {
    return this.asResult ? { done: true, value } : this.fallback[0];
  }

  /** @internal What it does instead of its own work: raise that in the generator. */
  interrupt(error: Error): void {
    this.#interruption = error;
  }

  /** Drives it by hand, as a coroutine's `send`. @throws StopIteration with the item. */
  send(value: unknown): unknown {
    return this.asCoroutine().send(value);
  }

  /** Raises `error` where it waits; before its first step, in the generator. */
  throw(error: unknown): unknown {
    return this.asCoroutine().throw(error);
  }

  /** Raises `GeneratorExit` where it waits; before its first step, in the generator, which has ended then. */
  close(): void {
    if (this.#used && this.#driven?.crFrame == null) return;
    try {
      this.throw(new GeneratorExit());
    } catch (error) {
      const isEnd = [GeneratorExit, StopIteration, StopAsyncIteration].some((type) => error instanceof type);
      if (isEnd) return;
      throw error;
    }
    throw new RuntimeError("coroutine ignored GeneratorExit");
  }

  /** @internal Itself, as a task drives it. */
  asCoroutine(): Coroutine<T> {
    return (this.#driven ??= new StepCoroutine(this));
  }

  /** @throws RuntimeError in virtual time, where native code cannot wait. */
  then(): never {
    throw new RuntimeError(`a Promise cannot wait for ${this.method}(). Await it in a coroutine.`);
  }

  __repr__(): string {
    return `<${this[Symbol.toStringTag]} object at 0x…>`;
  }

  /** @internal */
  unawaitedText(): string {
    return `coroutine method '${this.method}' of '${this.generator.name}' was never awaited`;
  }
}

/** Cancelled before its first step, a coroutine raises that where it stands; a step of a generator, in the generator. */
class StepCoroutine<T> extends Coroutine<T> {
  constructor(private readonly step: AsyncGeneratorStep<T>) {
    super(internalCode(step[Symbol.toStringTag]), awaiting(step));
  }

  override resume(driver: Root | null, throwing: boolean, value: unknown): unknown {
    if (!throwing || this.hasBegun) return super.resume(driver, throwing, value);
    this.step.interrupt(value as Error);
    return super.resume(driver, false, undefined);
  }
}

function* awaiting<T>(step: AsyncGeneratorStep<T>): Generator<unknown, T, never> {
  return yield* step as unknown as Generator<unknown, T, never>;
}
