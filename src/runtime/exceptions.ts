// Owns Python's exception classes: those that asyncio raises, and the line between `Exception` and `BaseException`.
//
// JavaScript's own errors count as Python exceptions, so that `TypeError` is one class on both sides:
// `new TypeError("x") instanceof Exception` is true. What must not be swallowed (cancellation, leaving the program)
// stands outside `Exception`, as in Python.

/** Root of all Python exceptions. Source: CPython `Objects/exceptions.c`. */
export class BaseException extends Error {
  readonly args: readonly unknown[];

  constructor(...args: unknown[]) {
    super(args.length === 0 ? "" : String(args[0]));
    this.args = args;
    this.name = new.target.name;
  }
}

/**
 * What `except Exception` catches: every ordinary error, JavaScript's own among them.
 *
 * @example
 * try { yield* work(); } catch (error) {
 *   if (!(error instanceof asyncio.Exception)) throw error; // cancellation passes through
 * }
 */
export class Exception extends BaseException {
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== Exception) return Function.prototype[Symbol.hasInstance].call(this, value);
    if (value instanceof BaseException)
      return Object.prototype.isPrototypeOf.call(Exception.prototype, value);
    return value instanceof Error && !(value instanceof ProgramStopped);
  }
}

/** Cancellation of a task or future. A `BaseException`, so that catching `Exception` lets it pass. */
export class CancelledError extends BaseException {}
/** Thrown into a generator or coroutine that is being closed. */
export class GeneratorExit extends BaseException {}
export class KeyboardInterrupt extends BaseException {}
export class SystemExit extends BaseException {}

export class RuntimeError extends Exception {}
export class ValueError extends Exception {}
export class LookupError extends Exception {}
export class KeyError extends LookupError {}
export class IndexError extends LookupError {}
export class ArithmeticError extends Exception {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class OSError extends Exception {}
/** Python's built-in; `asyncio.TimeoutError` is the same class since 3.11. */
export class TimeoutError extends OSError {}
export class StopAsyncIteration extends Exception {}

/** End of an iteration; `value` is what a generator returned. */
export class StopIteration extends Exception {
  get value(): unknown {
    return this.args[0];
  }
}

/** An operation that the state of a future or task does not allow. Source: `asyncio.exceptions`. */
export class InvalidStateError extends Exception {}

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
  return new RuntimeError(`exceptions must derive from BaseException, not ${String(thrown)}`);
}

// Minifiers rename classes, and an exception's name is part of what a program prints.
for (const [name, value] of Object.entries({
  BaseException,
  Exception,
  CancelledError,
  GeneratorExit,
  KeyboardInterrupt,
  SystemExit,
  RuntimeError,
  ValueError,
  LookupError,
  KeyError,
  IndexError,
  ArithmeticError,
  ZeroDivisionError,
  AssertionError,
  NotImplementedError,
  OSError,
  TimeoutError,
  StopAsyncIteration,
  StopIteration,
  InvalidStateError,
})) {
  Object.defineProperty(value, "name", { value: name });
}
