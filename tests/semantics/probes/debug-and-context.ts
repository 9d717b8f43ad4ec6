// Owns the probes of debug mode and context variables.
import * as asyncio from "../../../src/runtime/asyncio";
import { acatch, caught, run, type AtTheEnd } from "./prelude";

export function l01(): AtTheEnd {
  async function foo() {}
  async function main() {
    void foo();
  }
  run(main(), { debug: true });
  return (reports) =>
    reports.map(
      (text) => `${text.split("\n")[0]} | ${text.includes("created at") ? "created at" : "no origin"}`,
    );
}

export function l03() {
  const v = new asyncio.ContextVar("v", { default: 0 });
  async function main() {
    v.set(1);
    const f = (a: number, b: number) => {
      const x = v.get();
      v.set(9);
      return [x, a, b];
    };
    return [await asyncio.toThread(f, 2, 3), v.get()];
  }
  return run(main());
}

export function l04() {
  async function main() {
    const f = () => {
      throw new asyncio.StopIteration("s");
    };
    return await asyncio.waitFor(acatch(asyncio.toThread(f)), 2);
  }
  return caught(() => run(main()));
}

export function l06() {
  async function c() {}
  async function* ag() {
    yield 1;
  }
  const coro = c() as unknown as asyncio.Coroutine;
  const g = ag();
  const result = [
    asyncio.iscoroutine(coro),
    asyncio.iscoroutinefunction(c),
    asyncio.isawaitable(coro),
    asyncio.iscoroutine(g),
    asyncio.isasyncgen(g),
    asyncio.isasyncgenfunction(ag),
    asyncio.iscoroutine((function* () {})()),
    asyncio.isfuture(coro),
  ];
  coro.close();
  return result;
}
