// Owns the probes of debug mode and context variables.
import * as asyncio from "../../../src/runtime/asyncio";
import { anext } from "../../../src/runtime/builtins";
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

export function l02() {
  const v = new asyncio.ContextVar<number | string>("v");
  const d = new asyncio.ContextVar("d", { default: "default" });
  const last = (text: unknown, separator: string) => String(text).split(separator).at(-1);
  const result: unknown[] = [
    String(caught(() => v.get())).split(" at ")[0],
    v.get("fallback"),
    d.get(),
    d.get("fallback"),
  ];
  const token = v.set(1);
  const other = d.set("set");
  result.push(
    token.oldValue === asyncio.Token.MISSING,
    token.var_ === v,
    last(
      caught(() => v.reset(other as never)),
      " was ",
    ),
  );
  const context = asyncio.copyContext();
  result.push(
    last(
      caught(() => context.run(() => v.reset(token))),
      " was ",
    ),
  );
  const second = v.set(2);
  result.push(second.oldValue);
  v.reset(second);
  result.push(v.get());
  v.reset(token);
  result.push(
    v.get("gone"),
    last(
      caught(() => v.reset(token)),
      "> ",
    ),
  );
  d.reset(other);
  result.push(
    d.get(),
    context.get(v),
    String(caught(() => context.run(() => context.run(() => null)))).split(":")[0],
    context.run(() => v.get()),
    context.size >= 2,
  );
  return result;
}

export function l05() {
  async function main() {
    const v = new asyncio.ContextVar("v", { default: "nothing" });
    const out: string[] = [];
    async function* ag() {
      out.push(v.get());
      v.set("generator");
      yield 1;
      out.push(v.get());
      yield 2;
    }
    v.set("caller");
    const a = ag();
    await anext(a);
    const result = [v.get()];
    v.set("caller again");
    await anext(a);
    async function elsewhere(b: AsyncGenerator<number>) {
      v.set("task");
      await anext(b);
      return v.get();
    }
    result.push(await asyncio.createTask(elsewhere(ag())), v.get());
    return [result, out];
  }
  return run(main());
}

export function l07() {
  async function main() {
    const f = () => [caught(() => asyncio.getRunningLoop()), caught(() => asyncio.currentTask())];
    const fails = () => {
      throw new asyncio.KeyError("k");
    };
    const loop = asyncio.getRunningLoop() as asyncio.EventLoop;
    return [
      await asyncio.toThread(f),
      await acatch(asyncio.toThread(fails)),
      await loop.runInExecutor(null, (x: number) => x + 1, 1),
    ];
  }
  return run(main());
}
