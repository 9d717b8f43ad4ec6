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

export class RuntimeError extends Exception {
  static override readonly name: string = "RuntimeError";
}
export class ValueError extends Exception {
  static override readonly name: string = "ValueError";
}
export class LookupError extends Exception {
  static override readonly name: string = "LookupError";
}
export class KeyError extends LookupError {
  static override readonly name: string = "KeyError";
}
export class IndexError extends LookupError {
  static override readonly name: string = "IndexError";
}
export class ArithmeticError extends Exception {
  static override readonly name: string = "ArithmeticError";
}
export class ZeroDivisionError extends ArithmeticError {
  static override readonly name: string = "ZeroDivisionError";
}
export class AssertionError extends Exception {
  static override readonly name: string = "AssertionError";
}
export class NotImplementedError extends RuntimeError {
  static override readonly name: string = "NotImplementedError";
}
export class OSError extends Exception {
  static override readonly name: string = "OSError";
}
/**
 * Python's built-in; `asyncio.TimeoutError` is the same class since 3.11.
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
export class StopAsyncIteration extends Exception {
  static override readonly name: string = "StopAsyncIteration";
}

/**
 * End of an iteration; `value` is what a generator returned.
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

export class QueueEmpty extends Exception {
  static override readonly name: string = "QueueEmpty";
  static readonly module = "asyncio.queues";
}
export class QueueFull extends Exception {
  static override readonly name: string = "QueueFull";
  static readonly module = "asyncio.queues";
}
/**
 * Putting into, or getting from, a queue that was shut down.
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
