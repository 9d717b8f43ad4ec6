// Owns what the locks have in common: the waiters, which stand in line for their turn, and the block of `async with`.
//
// Each line is fair: who asks first is served first, and nobody overtakes a waiter that was already woken. A waiter that
// is cancelled after it was woken hands what it was given to the next.
// Source: `asyncio.locks`.
import { Coroutine } from "./coroutines";
import type { Deque } from "./deque";
import type { AbstractEventLoop } from "./events";
import { atOnce, type Code, MUST_WAIT, stepsOf } from "./frames";
import type { Future } from "./futures";
import { LoopBound } from "./loop-bound";
import { fullNameOf } from "./types";
import type { AsyncContextManager } from "./using";

export type Waiters = Deque<Future>;

export function describe(primitive: object, state: string, waiters: Waiters): string {
  const waiting = waiters.length === 0 ? "" : `, waiters:${waiters.length}`;
  return `<${fullNameOf(primitive)} object at 0x… [${state}${waiting}]>`;
}

export function someWait(waiters: Waiters): boolean {
  for (const waiter of waiters) if (!waiter.cancelled()) return true;
  return false;
}

export function waiterIn(waiters: Waiters, loop: AbstractEventLoop): Future {
  const waiter = loop.createFuture();
  waiters.push(waiter);
  return waiter;
}

/** What can be waited for in a line: who is cancelled there leaves it. */
interface Line {
  /** Whether one may pass without waiting, and then one did. */
  passNow(): boolean;
  /** Joins the line. */
  joinLine(): Future;
  /** One was woken in line, or `error` was raised there. */
  leaveLine(waiter: Future, error: unknown): void;
}

/** The steps of a coroutine that waits in a line, and gives `true`. */
export function standing(qualname: string): Code {
  return stepsOf<Line>(qualname, {
    attempt: (line) => line.passNow() || MUST_WAIT,
    wait: (line) => line.joinLine(),
    resumed(line, waiter) {
      line.leaveLine(waiter, null);
      return true;
    },
    interrupted: (line, waiter, error) => line.leaveLine(waiter, error),
  });
}

/** What `async with` does with a lock: acquires before the block, releases after it. */
export abstract class Acquirable extends LoopBound implements AsyncContextManager<null> {
  /** Waits until it is one's turn. @returns true */
  abstract acquire(): Coroutine<true>;
  abstract release(): void;

  __aenter__(): Coroutine<null> {
    return new Coroutine(ENTER, this);
  }

  __aexit__(_error: Error | null): Coroutine<undefined> {
    return new Coroutine(EXIT, this);
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.__aexit__(null);
  }
}

/** It awaits `acquire()`, which a subclass may have replaced. */
const ENTER = /* @__PURE__ */ stepsOf<Acquirable>("_ContextManagerMixin.__aenter__", {
  attempt: () => MUST_WAIT,
  wait: (lock) => lock.acquire(),
  resumed: () => null,
  interrupted: () => {},
});

const EXIT = /* @__PURE__ */ atOnce("_ContextManagerMixin.__aexit__", (lock: Acquirable) => lock.release());
