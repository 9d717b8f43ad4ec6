// Owns what the functions of a program share: two of each primitive, declared when they are used.
import { call, type Expression, type Line, literal, make, name } from "./listing";
import type { Pick } from "./tree";

export class Resources {
  readonly #globals = new Map<string, Expression>();
  readonly #inLoop = new Map<string, Expression>();

  declared(): { globals: Line[]; inLoop: Line[] } {
    return { globals: declarations(this.#globals), inLoop: declarations(this.#inLoop) };
  }

  future(pick: Pick): Expression {
    return declare(this.#inLoop, `future${pick % 2}`, call("loop", "create_future"));
  }

  event(pick: Pick): Expression {
    return declare(this.#globals, `event${pick % 2}`, make("asyncio", "Event"));
  }

  /** Something to acquire and release. */
  lock(pick: Pick): Expression {
    const made = [
      make("asyncio", "Lock"),
      make("asyncio", "Semaphore", [literal(2)]),
      make("asyncio", "BoundedSemaphore", [literal(1)]),
    ];
    const kind = pick % made.length;
    return declare(this.#globals, `lock${kind}`, made[kind] ?? make("asyncio", "Lock"));
  }

  /** One that two tasks cannot pass at the same time. It needs to be a semaphore more often than a lock. */
  contendedLock(pick: Pick): Expression {
    if (pick % 3 > 0) return this.lock(pick % 2 === 0 ? 0 : 2);
    return declare(this.#globals, "lock3", make("asyncio", "Semaphore", [literal(1)]));
  }

  condition(pick: Pick): Expression {
    return declare(this.#globals, `condition${pick % 2}`, make("asyncio", "Condition"));
  }

  barrier(pick: Pick): Expression {
    const parties = 2 + (pick % 2);
    return declare(this.#globals, `barrier${pick % 2}`, make("asyncio", "Barrier", [literal(parties)]));
  }

  queue(pick: Pick): Expression {
    const made = [
      make("asyncio", "Queue", [literal(1)]),
      make("asyncio", "Queue"),
      make("asyncio", "LifoQueue", [literal(2)]),
      make("asyncio", "PriorityQueue", [literal(2)]),
    ];
    const kind = pick % made.length;
    return declare(this.#globals, `queue${kind}`, made[kind] ?? make("asyncio", "Queue"));
  }

  variable(pick: Pick): Expression {
    const variable = `variable${pick % 2}`;
    const made = make("contextvars", "ContextVar", [literal(variable)], { default: literal("unset") });
    return declare(this.#globals, variable, made);
  }

  /** A function that makes context managers of a generator function. */
  manager(generator: string): Expression {
    const made = call("contextlib", "asynccontextmanager", [name(generator)]);
    return call(null, nameOf(declare(this.#inLoop, `manager${generator.slice(1)}`, made)));
  }

  /** The one object of a generator function that all tasks share. */
  stream(generator: string): Expression {
    return declare(this.#inLoop, `stream${generator.slice(1)}`, call(null, generator));
  }
}

function nameOf(expression: Expression): string {
  if (expression.type !== "name") throw new Error("What is declared has a name.");
  return expression.name;
}

function declare(among: Map<string, Expression>, key: string, value: Expression): Expression {
  among.set(key, value);
  return name(key);
}

function declarations(among: Map<string, Expression>): Line[] {
  return [...among].map(([key, value]) => ({ type: "let", name: key, value }));
}
