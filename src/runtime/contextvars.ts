// Owns context variables: a context is a copy-on-write map from variable to value, one for each task and callback.
//
// Most tasks and callbacks are never asked for their context, so each is a scope by itself: it holds the map that was
// current when it was made, and a `Context` of it is made when somebody asks.
// Source: PEP 567, CPython `Python/context.c`.
import { LookupError, RuntimeError, ValueError } from "./exceptions";
import { repr } from "./repr";
import { notCallable } from "./types";

export type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const NOTHING: Values = new Map();

/** Where the current code finds its variables. */
export interface Scope {
  values: Values;
}

/**
 * A snapshot of context variables in which code can run.
 * Source: `contextvars.Context`, PEP 567.
 *
 * @example
 * const user = new asyncio.ContextVar<string>("user");
 * const context = asyncio.copyContext();
 * context.run(() => user.set("ada"));
 * print(context.get(user), user.get("nobody")); // ada nobody
 */
export class Context {
  static get name(): string {
    return "Context";
  }

  static readonly module = "_contextvars";
  /** @internal */
  readonly scope: Scope;
  #previous: Scope | null = null;
  #entered = false;

  constructor(scope: Scope = { values: NOTHING }) {
    this.scope = scope;
  }

  /** A context with the same values, which can change on its own. */
  copy(): Context {
    return new Context({ values: this.scope.values });
  }

  /**
   * Calls `callback` with this context as the current one; what it sets stays in this context.
   *
   * @throws RuntimeError when the context is already entered; TypeError for what cannot be called.
   */
  run<A extends unknown[], R>(callback: (...args: A) => R, ...args: A): R {
    if (typeof callback !== "function") throw notCallable(callback);
    // A task or a callback entered it, or `run` did, and may have left it for another since.
    if (this.#entered || this.scope === current || left.includes(this.scope)) {
      throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    }
    this.#entered = true;
    this.#previous = exchangeScope(this.scope);
    left.push(this.#previous);
    try {
      return callback(...args);
    } finally {
      current = this.#previous;
      left.pop();
      this.#previous = null;
      this.#entered = false;
    }
  }

  /** The value of a variable in this context; when it has none, `fallback`. */
  get<T>(variable: ContextVar<T>): T | undefined;
  get<T, F>(variable: ContextVar<T>, fallback: F): T | F;
  get(variable: ContextVar<unknown>, fallback?: unknown): unknown {
    return this.has(variable) ? this.scope.values.get(variable) : fallback;
  }

  has(variable: ContextVar<unknown>): boolean {
    return this.scope.values.has(variable);
  }

  get size(): number {
    return this.scope.values.size;
  }

  /** The variables that have a value, each with it. */
  [Symbol.iterator](): Iterator<[ContextVar<unknown>, unknown]> {
    return this.scope.values[Symbol.iterator]();
  }
}

let current: Scope = { values: NOTHING };

/** The scopes in which a `Context.run()` was called that has not returned. */
const left: Scope[] = [];

/** The current scope. Its map of values never changes: a `set` puts another in its place. */
export function currentScope(): Scope {
  return current;
}

/** Switches the current scope and returns the one before it; the caller switches back. */
export function exchangeScope(next: Scope): Scope {
  const previous = current;
  current = next;
  return previous;
}

/**
 * A copy of the current context (`contextvars.copy_context`).
 * Source: `contextvars.copy_context`.
 *
 * @example
 * const user = new asyncio.ContextVar<string>("user");
 * user.set("ada");
 * print(asyncio.copyContext().get(user)); // ada
 */
export function copyContext(): Context {
  return new Context({ values: current.values });
}

/**
 * What `ContextVar.set` returns: the way back to the value before, at once or, with `using`, at the end of a block (3.14).
 * Source: `contextvars.Token`, PEP 567.
 *
 * @example
 * const user = new asyncio.ContextVar("user", { default: "nobody" });
 * const token = user.set("ada");
 * user.reset(token);
 * print(user.get()); // nobody
 */
export class Token<T> {
  static get name(): string {
    return "Token";
  }

  static readonly module = "_contextvars";
  static readonly MISSING = Symbol("Token.MISSING");
  /** @internal */
  used = false;

  constructor(
    readonly var_: ContextVar<T>,
    readonly oldValue: T | typeof Token.MISSING,
    /** @internal */
    readonly scope: Scope,
  ) {}

  [Symbol.dispose](): void {
    this.var_.reset(this);
  }

  __repr__(): string {
    return `<Token${this.used ? " used" : ""} var=${repr(this.var_)} at 0x…>`;
  }
}

/**
 * A variable whose value belongs to the current context.
 * Source: `contextvars.ContextVar`, PEP 567.
 *
 * @example
 * const user = new asyncio.ContextVar<string>("user");
 * user.set("ada");
 * // A task works on a copy of its creator's context.
 * const task = asyncio.createTask(asyncio.coroutine(() => user.get())());
 * user.set("grace");
 * print(await task, user.get()); // ada grace
 */
export class ContextVar<T> {
  static get name(): string {
    return "ContextVar";
  }

  static readonly module = "_contextvars";

  /** @throws TypeError when the name is no text. */
  constructor(
    readonly name: string,
    private readonly fallback?: { default: T },
  ) {
    if (typeof name !== "string") throw new TypeError("context variable name must be a str");
  }

  /** @throws LookupError when there is neither a value nor a default. */
  get(...fallback: [] | [T]): T {
    const values = current.values;
    if (values.has(this)) return values.get(this) as T;
    if (fallback.length === 1) return fallback[0];
    if (this.fallback) return this.fallback.default;
    throw Object.assign(new LookupError(this), { message: repr(this) });
  }

  set(value: T): Token<T> {
    const key = this as ContextVar<unknown>;
    const before = current.values.has(key) ? (current.values.get(key) as T) : Token.MISSING;
    current.values = new Map(current.values).set(key, value);
    return new Token<T>(this, before, current);
  }

  /**
   * @throws RuntimeError when the token was used; ValueError when it belongs to another variable or context; TypeError
   *   for what is no token.
   */
  reset(token: Token<T>): void {
    if (!(token instanceof Token)) throw new TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var_ !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    if (token.scope !== current) throw new ValueError(`${repr(token)} was created in a different Context`);
    const values = new Map(current.values);
    if (token.oldValue === Token.MISSING) values.delete(this);
    else values.set(this, token.oldValue);
    current.values = values;
    token.used = true;
  }

  __repr__(): string {
    const fallback = this.fallback === undefined ? "" : ` default=${repr(this.fallback.default)}`;
    return `<ContextVar name=${repr(this.name)}${fallback} at 0x…>`;
  }
}
