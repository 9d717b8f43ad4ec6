// Owns ways to make context managers: of an async generator, of something that can be closed, of a stack of others.
// Source: `contextlib`.
import { type Awaitable, type Body, from } from "./awaitables";
import { type Coroutine, internal } from "./coroutines";
import { RuntimeError, StopAsyncIteration, StopIteration } from "./exceptions";
import { fullNameOf } from "./types";
import { AbstractAsyncContextManager, type AsyncContextManager, isManager, returning } from "./using";

class AsyncGeneratorContextManager<T> extends AbstractAsyncContextManager<T> {
  static override get name(): string {
    return "_AsyncGeneratorContextManager";
  }

  static readonly module = "contextlib";

  constructor(private readonly generator: AsyncGenerator<T>) {
    super();
  }

  override __aenter__(): Coroutine<T> {
    return internal("_AsyncGeneratorContextManager.__aenter__", this.#enter());
  }

  override __aexit__(error: Error | null): Coroutine<boolean> {
    return internal(
      "_AsyncGeneratorContextManager.__aexit__",
      error === null ? this.#exit() : this.#exitWith(error),
    );
  }

  *#enter(): Body<T> {
    try {
      return yield* from(this.generator.asend(null));
    } catch (error) {
      if (error instanceof StopAsyncIteration) throw new RuntimeError("generator didn't yield");
      throw error;
    }
  }

  *#exit(): Body<boolean> {
    try {
      yield* from(this.generator.asend(null));
    } catch (error) {
      if (error instanceof StopAsyncIteration) return false;
      throw error;
    }
    yield* from(this.generator.aclose());
    throw new RuntimeError("generator didn't stop");
  }

  /** True when the generator dealt with the error, false when it let it pass. */
  *#exitWith(error: Error): Body<boolean> {
    try {
      yield* from(this.generator.athrow(error));
    } catch (raised) {
      if (raised === error) return false;
      if (raised instanceof StopAsyncIteration) return true;
      const isWrapped = raised instanceof RuntimeError && raised.cause === error;
      if (isWrapped && (error instanceof StopIteration || error instanceof StopAsyncIteration)) return false;
      throw raised;
    }
    yield* from(this.generator.aclose());
    throw new RuntimeError("generator didn't stop after athrow()");
  }
}

/**
 * Makes a context manager of an async generator function that yields once: what stands before the `yield` enters,
 * what stands after it leaves. The block's error is raised at the `yield`.
 * Source: `contextlib.asynccontextmanager`.
 *
 * @example
 * const connection = asyncio.asynccontextmanager(async function* (name: string) {
 *   try {
 *     yield `connected to ${name}`;
 *   } finally {
 *     print("closed"); // closed
 *   }
 * });
 * await asyncio.withAsync(connection("a"), async (opened) => print(opened)); // connected to a
 */
export function asynccontextmanager<A extends unknown[], T>(
  body: (...args: A) => AsyncGenerator<T>,
): (...args: A) => AbstractAsyncContextManager<T> {
  return (...args) => new AsyncGeneratorContextManager(body(...args));
}

/**
 * Calls `aclose()` of an async generator, or of anything that has one, after the block.
 * Source: `contextlib.aclosing`.
 *
 * @example
 * async function* numbers() {
 *   try {
 *     yield 1;
 *     yield 2;
 *   } finally {
 *     print("closed"); // closed
 *   }
 * }
 * await asyncio.withAsync(asyncio.aclosing(numbers()), async (generator) => {
 *   print(await anext(generator)); // 1
 * });
 */
export function aclosing<T extends { aclose(): Awaitable<unknown> }>(
  thing: T,
): AbstractAsyncContextManager<T> {
  return new Aclosing(thing);
}

class Aclosing<T extends { aclose(): Awaitable<unknown> }> extends AbstractAsyncContextManager<T> {
  static override get name(): string {
    return "aclosing";
  }

  static readonly module = "contextlib";

  constructor(private readonly thing: T) {
    super();
  }

  override __aenter__(): Coroutine<T> {
    return internal("aclosing.__aenter__", returning(this.thing));
  }

  override __aexit__(_error: Error | null): Coroutine<undefined> {
    return internal("aclosing.__aexit__", ignoring(this.thing.aclose()));
  }
}

function* ignoring(awaitable: Awaitable<unknown>): Body<undefined> {
  yield* from(awaitable);
}

type Exit = (error: Error | null) => unknown;

/**
 * Managers and callbacks, left in the reverse order of their entry.
 * Source: `contextlib.AsyncExitStack`.
 *
 * @example
 * await using stack = new asyncio.AsyncExitStack();
 * for (const lock of [new asyncio.Lock(), new asyncio.Lock()]) await stack.enterAsyncContext(lock);
 * stack.callback(print, "left last, called first"); // left last, called first
 */
export class AsyncExitStack extends AbstractAsyncContextManager<AsyncExitStack> {
  static override get name(): string {
    return "AsyncExitStack";
  }

  static readonly module = "contextlib";
  #exits: Exit[] = [];

  /** Enters a manager and keeps it; gives what its `__aenter__` gave. Suspends when that does. */
  enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T> {
    return internal("AsyncExitStack.enter_async_context", this.#enter(manager));
  }

  /** Keeps the exit of a manager that was entered, or a function `(error) => awaitable`; gives back what it is given. */
  pushAsyncExit<E extends AsyncContextManager | ((error: Error | null) => Awaitable<unknown>)>(exit: E): E {
    this.#exits.push(isManager(exit) ? (error) => exit.__aexit__(error) : exit);
    return exit;
  }

  /** Keeps a function that is awaited at the end; gives it back. */
  pushAsyncCallback<A extends unknown[], C extends (...args: A) => Awaitable<unknown>>(
    callback: C & ((...args: A) => Awaitable<unknown>),
    ...args: A
  ): C {
    this.#exits.push(() => ignoring(callback(...args)));
    return callback;
  }

  /** Keeps a function that is called at the end; gives it back. */
  callback<A extends unknown[], C extends (...args: A) => unknown>(
    callback: C & ((...args: A) => unknown),
    ...args: A
  ): C {
    this.#exits.push(() => void callback(...args));
    return callback;
  }

  /** Moves everything to a stack of its own, so that this one leaves nothing. */
  popAll(): AsyncExitStack {
    const moved = new AsyncExitStack();
    moved.#exits = this.#exits.splice(0);
    return moved;
  }

  /** Leaves everything now. */
  aclose(): Coroutine<undefined> {
    return internal("AsyncExitStack.aclose", ignoring(this.__aexit__(null)));
  }

  override __aexit__(error: Error | null): Coroutine<boolean> {
    return internal("AsyncExitStack.__aexit__", this.#exit(error));
  }

  *#enter<T>(manager: AsyncContextManager<T>): Body<T> {
    if (!isManager(manager)) {
      const name = fullNameOf(manager);
      const qualified = name.includes(".") ? name : `builtins.${name}`;
      throw new TypeError(`'${qualified}' object does not support the asynchronous context manager protocol`);
    }
    const value = yield* from(manager.__aenter__());
    this.pushAsyncExit(manager);
    return value;
  }

  *#exit(received: Error | null): Body<boolean> {
    let error = received;
    for (let exit = this.#exits.pop(); exit !== undefined; exit = this.#exits.pop()) {
      try {
        const left = exit(error);
        const isSuppressed = left === undefined ? false : yield* left as Body<unknown>;
        if (isSuppressed) error = null;
      } catch (raised) {
        error = raised as Error;
      }
    }
    if (error !== null && error !== received) throw error;
    return received !== null && error === null;
  }
}
