// Owns the event loop in real time: it takes turns with its host.
//
// A turn runs what is ready, then hands back to the host with one timer set, to the next deadline. Whoever schedules
// something between two turns wakes the loop.
//
// Invariants:
// - Between turns no loop is running, so that native code may go on as if there were none.
// - While the loop waits, at most one turn is due: a timer of the host's, or a microtask.
// - What the loop's program does, it does under the loop's own clock and observer, whoever called.
import type { Awaitable } from "./awaitables";
import { EventLoop } from "./base_events";
import { RealClock } from "./clock";
import type { Context } from "./contextvars";
import { type Handle, type Runnable, setEventLoop, type TaskOptions, type TimerHandle } from "./events";
import { asException, RuntimeError } from "./exceptions";
import type { Future } from "./futures";
import { host } from "./host";
import type { Task } from "./tasks";
import type { Observer } from "./trace";

/** Seconds after which a turn makes room for the host, whatever is still ready. */
const TURN = 0.01;

/** How `runAsync` makes its loop. */
export interface RealTimeOptions {
  debug?: boolean;
  /** The host's own unless given. */
  clock?: RealClock;
  /** Hears every event of the run. */
  observer?: Observer;
}

export class RealTimeLoop extends EventLoop {
  readonly #realClock: RealClock;
  readonly #observer: Observer | null;
  /** Told at the end of a turn in which the loop was stopped, or with what left the loop. */
  #onStop: ((error?: unknown) => void) | null = null;
  #stopRequested = false;
  #inTurn = false;
  #microtaskDue = false;
  #stopTimer: (() => void) | null = null;

  constructor({ clock = new RealClock(), debug = false, observer }: RealTimeOptions) {
    super({ clock, debug });
    this.#realClock = clock;
    this.#observer = observer ?? null;
  }

  /** Takes turns until `future` is done. @throws RuntimeError when the loop is stopped before. */
  complete<T>(future: Future<T>): Promise<T> {
    const stopLoop = () => this.stop();
    this.#stopRequested = false;
    future.addDoneCallback(stopLoop);
    return new Promise<T>((resolve, reject) => {
      this.#onStop = (...left) => {
        this.#onStop = null;
        this.#stopTimer?.();
        future.removeDoneCallback(stopLoop);
        if (left.length > 0 && future.done()) future.markRetrieved();
        try {
          if (left.length > 0) throw left[0];
          if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
          resolve(future.result());
        } catch (error) {
          reject(asException(error));
        }
      };
      this.#wake();
    });
  }

  /** How native code waits for a future of this loop. */
  promiseOf<T>(future: Future<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (done: Future<T>) => {
        try {
          resolve(done.result());
        } catch (error) {
          reject(asException(error));
        }
      };
      if (future.done()) settle(future);
      else future.addDoneCallback(settle);
    });
  }

  override callSoonIn<A extends unknown[]>(
    context: Context,
    callback: (...args: A) => unknown,
    ...args: A
  ): Handle {
    const handle = super.callSoonIn(context, callback, ...args);
    this.#wake();
    return handle;
  }

  override callAt<A extends unknown[]>(
    when: number,
    callback: (...args: A) => unknown,
    ...args: A
  ): TimerHandle {
    const handle = this.asProgram(() => super.callAt(when, callback, ...args));
    this.#wake();
    return handle;
  }

  override timerCancelled(when: number): void {
    this.asProgram(() => super.timerCancelled(when));
  }

  override enqueue(runnable: Runnable): void {
    super.enqueue(runnable);
    this.#wake();
  }

  override createTask<T>(coro: Awaitable<T>, options?: TaskOptions): Task<T> {
    return this.asProgram(() => super.createTask(coro, options));
  }

  override stop(): void {
    super.stop();
    this.#stopRequested = true;
    this.#wake();
  }

  /** A turn is due at once: something was scheduled that the timer set, if any, does not know of. */
  #wake(): void {
    if (this.#inTurn || this.#microtaskDue || this.#onStop === null) return;
    this.#microtaskDue = true;
    this.#stopTimer?.();
    void Promise.resolve().then(() => {
      this.#microtaskDue = false;
      this.#takeTurn();
    });
  }

  #takeTurn(): void {
    if (this.#onStop === null) return;
    this.#stopTimer = null;
    this.#inTurn = true;
    try {
      const idle = this.asProgram(() => {
        // What threads told ahead of time is due by now.
        host.advance(0);
        return this.runTurn(TURN);
      });
      // Native code that this turn lets go on speaks to this loop.
      setEventLoop(this);
      if (this.#stopRequested) {
        this.#stopRequested = false;
        this.#onStop();
      } else if (idle < Infinity) {
        this.#stopTimer = this.#realClock.wakeAfter(idle, () => this.#takeTurn());
      }
    } catch (error) {
      this.#onStop(error);
    } finally {
      this.#inTurn = false;
    }
  }

  /** Runs `body` under the clock and the observer of this loop's program. */
  asProgram<R>(body: () => R): R {
    const { clock, observer } = host;
    host.clock = this.#realClock;
    host.observer = this.#observer ?? observer;
    try {
      return body();
    } finally {
      host.clock = clock;
      host.observer = observer;
    }
  }
}
