// Owns Python's exception classes: those that asyncio raises, and the line between `Exception` and `BaseException`.
//
// JavaScript's own errors count as Python exceptions, so that `TypeError` is one class on both sides:
// `new TypeError("x") instanceof Exception` is true. What must not be swallowed (cancellation, leaving the program)
// stands outside `Exception`, as in Python.
//
// Each class says its own name: minifiers rename classes, and an exception's name is part of what a program prints.
import { typeName } from "./types";

/**
 * Root of all Python exceptions. Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * const error = new asyncio.BaseException("why", 42);
 * print(repr(error)); // BaseException('why', 42)
 * print(error instanceof asyncio.Exception); // False
 */
export class BaseException extends Error {
  static override readonly name: string = "BaseException";
  readonly args: readonly unknown[];

  constructor(...args: unknown[]) {
    super(args.length === 0 ? "" : String(args[0]));
    this.args = args;
    this.name = new.target.name;
  }

  /** @internal True for what is an `Exception` without descending from the class: groups have two parents. */
  readonly isOrdinary: boolean = false;
}

/**
 * What `except Exception` catches: every ordinary error, JavaScript's own among them.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * try {
 *   await work("fails");
 * } catch (error) {
 *   if (!(error instanceof asyncio.Exception)) throw error; // cancellation passes through
 * }
 */
export class Exception extends BaseException {
  static override readonly name: string = "Exception";

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== Exception) return Function.prototype[Symbol.hasInstance].call(this, value);
    if (value instanceof BaseException)
      return Object.prototype.isPrototypeOf.call(Exception.prototype, value) || value.isOrdinary;
    return value instanceof Error && !(value instanceof ProgramStopped);
  }
}

/**
 * Cancellation of a task or future. A `BaseException`, so that catching `Exception` lets it pass.
 * Source: `asyncio.exceptions`.
 *
 * @example
 * const task = asyncio.createTask(work());
 * task.cancel("enough");
 * try {
 *   await task;
 * } catch (error) {
 *   print(repr(error)); // CancelledError('enough')
 * }
 */
export class CancelledError extends BaseException {
  static override readonly name: string = "CancelledError";
  static readonly module = "asyncio.exceptions";
}
/**
 * Thrown into a generator or coroutine that is being closed.
 * Source: PEP 342.
 *
 * @example
 * const wait = asyncio.coroutine(function* () {
 *   try {
 *     yield;
 *   } catch (error) {
 *     print(type(error)); // <class 'GeneratorExit'>
 *     throw error;
 *   }
 * });
 * const coro = wait();
 * coro.send(null);
 * coro.close();
 */
export class GeneratorExit extends BaseException {
  static override readonly name: string = "GeneratorExit";
}
/**
 * Ends the program: `except Exception` does not catch it.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * async function main() {
 *   throw new asyncio.KeyboardInterrupt();
 * }
 * try {
 *   asyncio.run(main());
 * } catch (error) {
 *   print(error instanceof asyncio.Exception); // False
 * }
 */
export class KeyboardInterrupt extends BaseException {
  static override readonly name: string = "KeyboardInterrupt";
}
/**
 * Ends the program: it leaves the event loop at once.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * async function main() {
 *   throw new asyncio.SystemExit(3);
 * }
 * try {
 *   asyncio.run(main());
 * } catch (error) {
 *   print(repr(error)); // SystemExit(3)
 * }
 */
export class SystemExit extends BaseException {
  static override readonly name: string = "SystemExit";
}

/**
 * What went wrong has no class of its own: a loop that is closed, a coroutine awaited twice.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * const coro = work();
 * await coro;
 * try {
 *   await coro;
 * } catch (error) {
 *   print(repr(error)); // RuntimeError('cannot reuse already awaited coroutine')
 * }
 */
export class RuntimeError extends Exception {
  static override readonly name: string = "RuntimeError";
}
/**
 * An argument of the right kind with a value that is not allowed.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * try {
 *   new asyncio.Semaphore(-1);
 * } catch (error) {
 *   print(repr(error)); // ValueError('Semaphore initial value must be >= 0')
 * }
 */
export class ValueError extends Exception {
  static override readonly name: string = "ValueError";
}
/**
 * Something was looked up that is not there: a key, an index, the value of a context variable.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * const user = new asyncio.ContextVar<string>("user");
 * try {
 *   user.get();
 * } catch (error) {
 *   print(error instanceof asyncio.LookupError); // True
 * }
 */
export class LookupError extends Exception {
  static override readonly name: string = "LookupError";
}
/**
 * A key that is not there. Its text is the `repr()` of the key.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(str(new asyncio.KeyError("k")), new asyncio.KeyError("k") instanceof asyncio.LookupError); // 'k' True
 */
export class KeyError extends LookupError {
  static override readonly name: string = "KeyError";
}
/**
 * A position that is not there.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(new asyncio.IndexError("list index out of range") instanceof asyncio.LookupError); // True
 */
export class IndexError extends LookupError {
  static override readonly name: string = "IndexError";
}
/**
 * A calculation that has no result.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(new asyncio.ZeroDivisionError() instanceof asyncio.ArithmeticError); // True
 */
export class ArithmeticError extends Exception {
  static override readonly name: string = "ArithmeticError";
}
/**
 * A division by zero. JavaScript gives `Infinity` and raises nothing, so a program raises it by itself.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(repr(new asyncio.ZeroDivisionError("division by zero"))); // ZeroDivisionError('division by zero')
 */
export class ZeroDivisionError extends ArithmeticError {
  static override readonly name: string = "ZeroDivisionError";
}
/**
 * A number that is too large for what it is given to.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(repr(new asyncio.OverflowError("too large"))); // OverflowError('too large')
 */
export class OverflowError extends ArithmeticError {
  static override readonly name: string = "OverflowError";
}
/**
 * Something that the program takes for granted is not so.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(repr(new asyncio.AssertionError("never"))); // AssertionError('never')
 */
export class AssertionError extends Exception {
  static override readonly name: string = "AssertionError";
}
/**
 * A method that a subclass has to write. A kind of `RuntimeError`.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(new asyncio.NotImplementedError() instanceof asyncio.RuntimeError); // True
 */
export class NotImplementedError extends RuntimeError {
  static override readonly name: string = "NotImplementedError";
}
/**
 * What the system refuses: a file, a connection. `TimeoutError` is a kind of it.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * print(new asyncio.TimeoutError() instanceof asyncio.OSError); // True
 */
export class OSError extends Exception {
  static override readonly name: string = "OSError";
}
/**
 * Python's built-in; `asyncio.TimeoutError` is the same class since 3.11.
 * Source: CPython `Objects/exceptions.c`.
 *
 * @example
 * try {
 *   await asyncio.waitFor(work("done", 10), 1);
 * } catch (error) {
 *   print(error instanceof asyncio.TimeoutError); // True
 * }
 */
export class TimeoutError extends OSError {
  static override readonly name: string = "TimeoutError";
}
/**
 * End of an asynchronous iteration: an async generator has no more items.
 * Source: PEP 492.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * const generator = numbers();
 * await anext(generator);
 * try {
 *   await anext(generator);
 * } catch (error) {
 *   print(repr(error)); // StopAsyncIteration()
 * }
 */
export class StopAsyncIteration extends Exception {
  static override readonly name: string = "StopAsyncIteration";
}

/**
 * End of an iteration; `value` is what a generator returned.
 * Source: PEP 255, PEP 380.
 *
 * @example
 * const coro = work("done", 0);
 * coro.send(null);
 * try {
 *   coro.send(null);
 * } catch (error) {
 *   print(repr(error)); // StopIteration('done')
 * }
 */
export class StopIteration extends Exception {
  static override readonly name: string = "StopIteration";

  get value(): unknown {
    return this.args[0];
  }
}

/**
 * An operation that the state of a future or task does not allow. Source: `asyncio.exceptions`.
 *
 * @example
 * const task = asyncio.createTask(work());
 * try {
 *   task.result();
 * } catch (error) {
 *   print(repr(error)); // InvalidStateError('Result is not set.')
 * }
 * await task;
 */
export class InvalidStateError extends Exception {
  static override readonly name: string = "InvalidStateError";
  static readonly module = "asyncio.exceptions";
}

/**
 * `getNowait()` found nothing in the queue.
 * Source: `asyncio.queues`.
 *
 * @example
 * try {
 *   new asyncio.Queue().getNowait();
 * } catch (error) {
 *   print(repr(error)); // QueueEmpty()
 * }
 */
export class QueueEmpty extends Exception {
  static override readonly name: string = "QueueEmpty";
  static readonly module = "asyncio.queues";
}
/**
 * `putNowait()` found no room in the queue.
 * Source: `asyncio.queues`.
 *
 * @example
 * const queue = new asyncio.Queue<string>(1);
 * queue.putNowait("first");
 * try {
 *   queue.putNowait("second");
 * } catch (error) {
 *   print(repr(error)); // QueueFull()
 * }
 */
export class QueueFull extends Exception {
  static override readonly name: string = "QueueFull";
  static readonly module = "asyncio.queues";
}
/**
 * Putting into, or getting from, a queue that was shut down.
 * Source: `asyncio.queues`.
 *
 * @example
 * const queue = new asyncio.Queue<string>();
 * queue.shutdown();
 * try {
 *   await queue.get();
 * } catch (error) {
 *   print(repr(error)); // QueueShutDown()
 * }
 */
export class QueueShutDown extends Exception {
  static override readonly name: string = "QueueShutDown";
  static readonly module = "asyncio.queues";
}
/**
 * A barrier was reset or aborted while somebody waited at it. A kind of `RuntimeError`.
 * Source: `asyncio.exceptions`.
 *
 * @example
 * const barrier = new asyncio.Barrier(2);
 * await barrier.abort();
 * try {
 *   await barrier.wait();
 * } catch (error) {
 *   print(repr(error)); // BrokenBarrierError('Barrier aborted')
 * }
 */
export class BrokenBarrierError extends RuntimeError {
  static override readonly name: string = "BrokenBarrierError";
  static readonly module = "asyncio.exceptions";
}

/**
 * Ends a whole program from outside (a budget, a loop that would wait for ever). It belongs to no Python class:
 * every part of the runtime lets it pass.
 */
export class ProgramStopped extends Error {
  constructor(
    readonly reason: "time" | "events" | "output" | "memory",
    sentence: string,
  ) {
    super(sentence);
    this.name = "ProgramStopped";
  }
}

/** True for what leaves the event loop: `SystemExit`, `KeyboardInterrupt` and the end of the program. */
export function leavesTheLoop(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt || error instanceof ProgramStopped;
}

/** The positional arguments of an exception, those of a JavaScript error being its message. */
export function exceptionArgs(error: Error): readonly unknown[] {
  if (error instanceof BaseException) return error.args;
  return error.message === "" ? [] : [error.message];
}

/** Makes an Error of whatever was thrown: JavaScript can throw anything, Python cannot. */
export function asException(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  return new TypeError("exceptions must derive from BaseException", { cause: thrown });
}

/** An exception, or a class of them, as an exception; `null` for what is neither. */
export function exceptionOf(given: unknown): Error | null {
  const isClass = typeof given === "function" && given.prototype instanceof Error;
  const made: unknown = isClass ? new (given as new () => Error)() : given;
  return made instanceof Error ? made : null;
}

/** What `throw()` is given, as an exception. @throws TypeError for what is none, and no class of exceptions */
export function raisable(given: unknown): Error {
  const error = exceptionOf(given);
  if (error !== null) return error;
  const name = typeName(given);
  throw new TypeError(`exceptions must be classes or instances deriving from BaseException, not ${name}`);
}
