// Owns what every probe stands on, as `prelude.py` does for the Python twins.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str, Tuple } from "../../../src/runtime/builtins";

export const loops: Loop[] = [];

/** Keeps what its exception handler is told. */
export class Loop extends asyncio.EventLoop {
  readonly log: [string, string][] = [];

  constructor() {
    super();
    this.setExceptionHandler((_, { message, exception }) => {
      this.log.push([message.split(" at 0x")[0] ?? "", repr(exception ?? null)]);
    });
  }
}

export function newLoop(): Loop {
  const loop = new Loop();
  loops.push(loop);
  return loop;
}

export function lastLog(): [string, string][] {
  return loops.at(-1)?.log ?? [];
}

export function run<T>(main: asyncio.Awaitable<T>, options: asyncio.RunOptions = {}): T {
  const runner = new asyncio.Runner({ loopFactory: newLoop, ...options });
  try {
    return runner.run(main);
  } finally {
    runner.close();
  }
}

export function err(error: unknown): string {
  return `${(error as Error).name}: ${str(error)}`;
}

export function caught<T>(body: () => T): T | string {
  try {
    return body();
  } catch (error) {
    return err(error);
  }
}

export async function acatch(awaitable: asyncio.Awaitable<unknown>): Promise<unknown> {
  try {
    return await awaitable;
  } catch (error) {
    return err(error);
  }
}

export async function eacatch(awaitable: asyncio.Awaitable<unknown>): Promise<unknown> {
  try {
    return await awaitable;
  } catch (error) {
    if (!(error instanceof asyncio.BaseExceptionGroup)) return err(error);
    return [error.name, str(error), error.exceptions.map(repr)];
  }
}

/** Python's `out.append`. */
export function append<T>(list: T[]): (item: T) => void {
  return (item) => {
    list.push(item);
  };
}

/** What `str()` of a Python list of tuples gives. */
export function tuples(rows: readonly (readonly unknown[])[]): string {
  return str(rows.map((row) => new Tuple(row)));
}

/**
 * What a probe returns when part of its value comes only at the end of the program, where CPython collects garbage.
 * It is given what was reported and printed until then.
 */
export type AtTheEnd = (reports: readonly string[], printed: readonly string[]) => unknown;
