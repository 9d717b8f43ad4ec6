// Owns `async with`: managers, and what lowered `using` and `await using` do with them.
//
// JavaScript's disposal knows nothing of the block's error; Python's `__aexit__` is given it and may suppress it. Since
// the helpers of lowered code are ours, `await using` on an object with `__aexit__` means what `async with` means.
import { type Awaitable, type Body, isAwaitableObject } from "./awaitables";
import { Coroutine, internal, internalCode } from "./coroutines";
import { asException, ProgramStopped, RuntimeError } from "./exceptions";
import { passing } from "./frames";
import { fullNameOf, typeName } from "./types";

/** Python's asynchronous context manager: entered before a block, left after it, however the block ends. */
export interface AsyncContextManager<T = unknown> {
  /** Awaited before the block; gives what the block works with. */
  __aenter__(): Awaitable<T>;
  /** Awaited after the block with its error, or `null`. A true result suppresses the error. */
  __aexit__(error: Error | null): Awaitable<unknown>;
}

/**
 * Gives a manager what `await using` asks for, so that `class Mine extends AbstractAsyncContextManager` can be used with it.
 * Source: `contextlib.AbstractAsyncContextManager`.
 *
 * @example
 * class Stopwatch extends asyncio.AbstractAsyncContextManager<Stopwatch> {
 *   readonly begun = time.monotonic();
 *   override async __aexit__() {
 *     print("took", time.monotonic() - this.begun); // took 1
 *   }
 * }
 * await using watch = new Stopwatch();
 * await work();
 */
export abstract class AbstractAsyncContextManager<T = unknown> implements AsyncContextManager<T> {
  __aenter__(): Awaitable<T> {
    return internal("AbstractAsyncContextManager.__aenter__", returning(this)) as never;
  }

  abstract __aexit__(error: Error | null): Awaitable<unknown>;

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.__aexit__(null) as PromiseLike<void>;
  }
}

/** The body of a coroutine that waits for nothing. */
export function* returning<T>(value: T): Generator<never, T, never> {
  return value;
}

interface Disposable {
  [Symbol.dispose]?(): unknown;
  [Symbol.asyncDispose]?(): unknown;
}

/** One thing to leave at the end of the block. */
interface Entry {
  awaits: boolean;
  leave(error: Error | null): unknown;
  /** Whether `leave` is `__aexit__`, which is given the block's error and may suppress it. */
  isManager: boolean;
}

export function isManager(value: unknown): value is AsyncContextManager {
  return typeof (value as Partial<AsyncContextManager> | null | undefined)?.__aexit__ === "function";
}

/** `__using(stack, value, async)`: what `using` (`await using`) does at its declaration. */
export function using(stack: Entry[], value: unknown, awaits?: boolean): unknown {
  if (value === null || value === undefined) return value;
  if (awaits === true && isManager(value)) {
    enterNow(value);
    stack.push({ awaits, leave: (error) => left(value, error), isManager: true });
    return value;
  }
  const { [Symbol.dispose]: dispose, [Symbol.asyncDispose]: asyncDispose } = value as Disposable;
  const leave = (awaits === true ? asyncDispose : undefined) ?? dispose;
  if (typeof leave !== "function") throw unsupported(value, awaits === true);
  stack.push({ awaits: awaits === true, leave: () => leave.call(value), isManager: false });
  return value;
}

/** @throws TypeError that names the missing method, as `with` and `async with` do. */
export function unsupported(
  value: unknown,
  awaits: boolean,
  method = awaits ? "__aexit__" : "__exit__",
): TypeError {
  const kind = awaits ? "asynchronous context manager" : "context manager";
  const other = !awaits && (isManager(value) || Symbol.asyncDispose in Object(value));
  const hint = other
    ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
    : "";
  return new TypeError(
    `'${fullNameOf(value).replace(/^__main__\./, "")}' object does not support the ${kind} protocol (missed ${method} method)${hint}`,
  );
}

/** Enters a manager whose `__aenter__` does not wait, such as a task group; at a declaration nothing can wait. */
function enterNow(manager: AsyncContextManager): void {
  const entering: unknown = entered(manager);
  if (!(entering instanceof Coroutine)) throw mustWait(manager);
  const given = entering.resume(null, false, null);
  if (passing.over && given === manager) return;
  entering.close();
  throw mustWait(manager);
}

function mustWait(manager: AsyncContextManager): RuntimeError {
  return new RuntimeError(
    `'${typeName(manager)}' is entered by waiting. Write "await using entered = await asyncio.enter(manager)".`,
  );
}

/** `__callDispose(stack, error, hasError)`: leaves everything, last entered first; something to await if one waits. */
export function callDispose(stack: Entry[], error: unknown, hasError?: boolean): Coroutine | undefined {
  if (error instanceof ProgramStopped) throw error;
  const leaving = leaveAll(stack, hasError === true ? asException(error) : null);
  if (stack.some(({ awaits }) => awaits)) {
    return internal("__aexit__", leaving);
  }
  leaving.next();
  return undefined;
}

function* leaveAll(stack: Entry[], error: Error | null): Generator<unknown, void, never> {
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    try {
      const leaving = entry.leave(error);
      const result =
        entry.awaits && leaving != null ? yield* leaving as Generator<unknown, unknown, never> : leaving;
      if (entry.isManager && Boolean(result)) error = null;
    } catch (raised) {
      error =
        entry.isManager || error === null ? asException(raised) : suppressing(asException(raised), error);
    }
  }
  if (error !== null) throw error;
}

/** JavaScript keeps both errors when disposal fails after the block failed. */
function suppressing(error: Error, suppressed: Error): Error {
  const made = new Error("An error was suppressed during disposal");
  return Object.assign(made, { name: "SuppressedError", error, suppressed });
}

/** A manager that was entered: what it gave, and the way to leave it. */
export class Entered<T> extends AbstractAsyncContextManager<Entered<T>> {
  constructor(
    private readonly manager: AsyncContextManager<T>,
    /** What `__aenter__` gave: Python's `as`. */
    readonly value: T,
  ) {
    super();
  }

  override __aexit__(error: Error | null): Awaitable<unknown> {
    return this.manager.__aexit__(error);
  }
}

function* entering<T>(manager: AsyncContextManager<T>): Body<Entered<T>> {
  return new Entered(manager, yield* entered(manager));
}

/**
 * Enters a manager, for `await using`: it is left at the end of the block, and is given the block's error.
 * Suspends when the manager's `__aenter__` does.
 * Source: PEP 492.
 *
 * @throws TypeError for what is no asynchronous context manager.
 *
 * @example
 * const lock = new asyncio.Lock();
 * {
 *   await using held = await asyncio.enter(lock);
 *   print(lock.locked()); // True
 * }
 * print(lock.locked()); // False
 */
export function enter<T>(manager: AsyncContextManager<T>): Coroutine<Entered<T>> {
  return internal("enter", entering(manager));
}

/** What a method of a manager gave, to be awaited. @throws TypeError for what cannot be. */
function given<T>(awaitable: Awaitable<T>, method: string): Body<T> {
  if (isAwaitableObject(awaitable)) return awaitable as Body<T>;
  const name = typeName(awaitable);
  throw new TypeError(
    `'async with' received an object from ${method} that does not implement __await__: ${name}`,
  );
}

function entered<T>(manager: AsyncContextManager<T>): Body<T> {
  if (!isManager(manager)) throw unsupported(manager, true);
  if (typeof (manager.__aenter__ as unknown) !== "function") throw unsupported(manager, true, "__aenter__");
  return given(manager.__aenter__(), "__aenter__");
}

function left(manager: AsyncContextManager, error: Error | null): Body<unknown> {
  return given(manager.__aexit__(error), "__aexit__");
}

/** What `withAsync` runs. */
export function* within<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: T) => Awaitable<R> | Generator<unknown, R, never>,
): Body<R | undefined> {
  const value = yield* entered(manager);
  let result: R;
  try {
    result = yield* body(value) as Generator<unknown, R, never>;
  } catch (raised) {
    if (raised instanceof ProgramStopped) throw raised;
    const error = asException(raised);
    if (yield* left(manager, error)) return undefined;
    throw error;
  }
  yield* left(manager, null);
  return result;
}

/**
 * Python's `async with manager as value: body`: enters, runs the body, leaves. The body's error reaches `__aexit__`,
 * which may suppress it; then the result is `undefined`. Suspends when the manager or the body does.
 * Source: PEP 492.
 *
 * @throws TypeError for what is no asynchronous context manager; whatever the body raises and the manager lets pass.
 *
 * @example
 * const lock = new asyncio.Lock();
 * print(await asyncio.withAsync(lock, async () => lock.locked())); // True
 */
export function withAsync<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: T) => Awaitable<R> | Generator<unknown, R, never>,
): Coroutine<R | undefined> {
  return new Block(internalCode("withAsync"), within(manager, body));
}

/** The block stands in a function of its own, but in Python's place: in the coroutine that awaits it. */
class Block<T> extends Coroutine<T> {
  override isBlockOfCaller(): boolean {
    return true;
  }
}
