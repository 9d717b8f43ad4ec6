// Owns exception groups, how to take them apart, and what `except` and `except*` let through.
// Source: PEP 654, CPython `Objects/exceptions.c`.
import { asException, BaseException, Exception, ProgramStopped, ValueError } from "./exceptions";
import { Tuple } from "./repr";
import { typeName } from "./types";

/** A class of exceptions. */
export type ErrorClass<E extends Error = Error> = abstract new (...args: never[]) => E;

/** What picks exceptions out of a group: a class, several, or a function that says yes or no. */
export type Condition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

/**
 * Several exceptions of any kind. Made of ordinary exceptions alone, it is an `ExceptionGroup`.
 * Source: PEP 654.
 *
 * @throws TypeError, ValueError for no message or no exceptions.
 *
 * @example
 * const group = new asyncio.BaseExceptionGroup("both", [new asyncio.ValueError("x"), new asyncio.SystemExit(1)]);
 * const [values, rest] = group.split(asyncio.ValueError);
 * print(values?.exceptions, rest?.exceptions); // [ValueError('x')] [SystemExit(1)]
 */
export class BaseExceptionGroup extends BaseException {
  static override readonly name: string = "BaseExceptionGroup";
  readonly exceptions: readonly Error[];

  constructor(
    readonly text: string,
    exceptions: Iterable<Error>,
  ) {
    const errors = checked(text, exceptions);
    super(text, errors);
    this.exceptions = errors;
    this.message = `${text} (${errors.length} sub-exception${errors.length === 1 ? "" : "s"})`;
    const areOrdinary = errors.every((error) => error instanceof Exception);
    if (areOrdinary && new.target === BaseExceptionGroup) return new ExceptionGroup(text, errors);
    if (!areOrdinary && this instanceof ExceptionGroup) {
      throw new TypeError(`Cannot nest BaseExceptions in an ${this.name}`);
    }
  }

  __str__(): string {
    return this.message;
  }

  /** A group like this one around other exceptions; a subclass overrides it to keep its class. */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.text, exceptions);
  }

  /** The part that matches, with its nesting, and the rest; `null` for none. @throws TypeError for no condition. */
  split(condition: Condition): [match: BaseExceptionGroup | null, rest: BaseExceptionGroup | null] {
    const matches = matcher(condition);
    if (matches(this)) return [this, null];
    const [match, rest]: [Error[], Error[]] = [[], []];
    for (const error of this.exceptions) {
      const isGroup = error instanceof BaseExceptionGroup;
      const [yes, no] = isGroup ? error.split(matches) : matches(error) ? [error, null] : [null, error];
      if (yes !== null) match.push(yes);
      if (no !== null) rest.push(no);
    }
    return [this.#part(match), this.#part(rest)];
  }

  /** The part that matches; `null` for none. */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  #part(errors: readonly Error[]): BaseExceptionGroup | null {
    if (errors.length === 0) return null;
    const part: unknown = this.derive(errors);
    if (!(part instanceof BaseExceptionGroup)) {
      throw new TypeError("derive must return an instance of BaseExceptionGroup");
    }
    part.cause = this.cause;
    return part;
  }
}

/**
 * Several ordinary exceptions.
 * Source: PEP 654.
 *
 * @throws TypeError for one that is not an `Exception`.
 *
 * @example
 * const group = new asyncio.ExceptionGroup("both", [new asyncio.ValueError("x"), new asyncio.KeyError("k")]);
 * print(group.subgroup(asyncio.LookupError)?.exceptions); // [KeyError('k')]
 */
export class ExceptionGroup extends BaseExceptionGroup {
  static override readonly name: string = "ExceptionGroup";

  override readonly isOrdinary = true;
}

function checked(text: unknown, exceptions: unknown): Error[] {
  if (typeof text !== "string") {
    throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(text)}`);
  }
  if (typeof (exceptions as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] !== "function") {
    throw new TypeError("second argument (exceptions) must be a sequence");
  }
  const errors = [...(exceptions as Iterable<unknown>)];
  if (errors.length === 0) {
    throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  }
  const wrong = errors.findIndex((error) => !(error instanceof Error));
  if (wrong >= 0) throw new ValueError(`Item ${wrong} of second argument (exceptions) is not an exception`);
  return errors as Error[];
}

function matcher(condition: Condition): (error: Error) => boolean {
  if (typeof condition === "function") {
    return isErrorClass(condition) ? (error) => error instanceof condition : condition;
  }
  if (!Array.isArray(condition) || !condition.every(isErrorClass)) {
    throw new TypeError(
      "expected an exception type, a tuple of exception types, or a callable (other than a class)",
    );
  }
  return (error) => condition.some((type) => error instanceof type);
}

function isErrorClass(value: unknown): value is ErrorClass {
  if (typeof value !== "function") return false;
  return value === Error || (value as ErrorClass).prototype instanceof Error;
}

type Clause = readonly [
  type: ErrorClass | readonly ErrorClass[],
  handler: (group: BaseExceptionGroup) => unknown,
];

/**
 * Python's `except*`: for a `catch` block. Each clause takes its part out of the error, which counts as a group of one
 * when it is none; what is left over, and what the handlers raise, is raised. Handlers do not suspend.
 * Source: PEP 654.
 *
 * @throws TypeError for a clause that names a group class.
 *
 * @example
 * async function fails() {
 *   throw new asyncio.ValueError("x");
 * }
 * try {
 *   await asyncio.withAsync(new asyncio.TaskGroup(), async (group) => {
 *     group.createTask(fails());
 *   });
 * } catch (error) {
 *   asyncio.exceptStar(error, [asyncio.ValueError, (group) => print(group.exceptions)]); // [ValueError('x')]
 * }
 */
export function exceptStar(error: unknown, ...clauses: Clause[]): void {
  if (!(error instanceof Error) || error instanceof ProgramStopped) throw error;
  for (const [types] of clauses) {
    if ([types].flat().some((type) => type === BaseExceptionGroup || type === ExceptionGroup)) {
      throw new TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }
  if (!(error instanceof BaseExceptionGroup)) {
    alone(error, clauses);
    return;
  }
  const group = error;
  let rest: BaseExceptionGroup | null = group;
  const raised: Error[] = [];
  const again = new Set<Error>();
  for (const [types, handler] of clauses) {
    if (rest === null) break;
    const [match, others]: [BaseExceptionGroup | null, BaseExceptionGroup | null] = rest.split(types);
    if (match === null) continue;
    rest = others;
    try {
      handler(match);
    } catch (problem) {
      if (problem === match) for (const leaf of leaves(match)) again.add(leaf);
      else raised.push(asException(problem));
    }
  }
  for (const leaf of rest === null ? [] : leaves(rest)) again.add(leaf);
  const reraised = group.subgroup((leaf) => again.has(leaf));
  if (reraised !== null && raised.length === 0) throw again.size === count(group) ? error : reraised;
  if (reraised !== null) raised.push(reraised);
  if (raised.length > 1) throw new BaseExceptionGroup("", raised);
  throwFirst(raised);
}

function throwFirst(errors: readonly Error[]): void {
  if (errors[0] !== undefined) throw errors[0];
}

/** A bare exception is raised bare again; what its handler raises is raised as it is, be it the group around it. */
function alone(error: Error, clauses: readonly Clause[]): void {
  const group = new BaseExceptionGroup("", [error]);
  // CPython makes it of a tuple, and its `repr()` shows that.
  Object.assign(group, { args: ["", new Tuple([error])] });
  const clause = clauses.find(([types]) => group.subgroup(types) !== null);
  if (clause === undefined) throw error;
  clause[1](group);
}

function* leaves(group: BaseExceptionGroup): Generator<Error> {
  for (const error of group.exceptions) {
    if (error instanceof BaseExceptionGroup) yield* leaves(error);
    else yield error;
  }
}

function count(group: BaseExceptionGroup): number {
  return [...leaves(group)].length;
}

/**
 * Python's `except`: for the first line of a `catch` block. It lets the error in when it is one of `types` (without any:
 * an `Exception`) and throws it on otherwise, so that cancellation and the end of the program pass through.
 * Source: the `except` statement.
 *
 * @throws the error itself, when it is none of `types`.
 *
 * @example
 * try {
 *   await asyncio.waitFor(work("done", 10), 1);
 * } catch (error) {
 *   asyncio.except(error, asyncio.TimeoutError);
 *   print("too slow"); // too slow
 * }
 */
export function except<C extends readonly ErrorClass[]>(
  error: unknown,
  ...types: C
): asserts error is C extends readonly [] ? Error : InstanceType<C[number]> {
  const wanted: readonly ErrorClass[] = types.length === 0 ? [Exception] : types;
  if (error instanceof ProgramStopped || !wanted.some((type) => error instanceof type)) throw error;
}
