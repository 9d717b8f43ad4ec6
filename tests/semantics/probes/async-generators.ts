// Owns the probes of async generators and their managers.
import * as asyncio from "../../../src/runtime/asyncio";
import { anext } from "../../../src/runtime/builtins";
import { acatch, lastLog, run, type AtTheEnd } from "./prelude";

export function i01() {
  async function main() {
    async function* ag() {
      const x: unknown = yield 1;
      const y: unknown = yield x;
      yield ["last", y];
    }
    const a = ag();
    const b = ag();
    return [
      await acatch(a.asend(5)),
      await anext(b),
      await b.asend("x"),
      await b.asend("y"),
      await acatch(anext(b)),
      await acatch(anext(b)),
      await anext(b, "default"),
    ];
  }
  return run(main());
}

export function i03() {
  async function main() {
    const out: string[] = [];
    async function* ag() {
      out.push("start");
      try {
        yield 1;
      } catch (error) {
        asyncio.except(error, asyncio.GeneratorExit);
        out.push("GE");
        throw error;
      } finally {
        await asyncio.sleep(1);
        out.push("fin");
      }
    }
    const a = ag();
    await anext(a);
    const result: unknown[] = [await a.aclose(), await a.aclose(), await acatch(anext(a)), [...out]];
    const b = ag();
    result.push(await b.aclose(), out.length === 3, await acatch(anext(b)));
    return result;
  }
  return run(main());
}

export function i04() {
  async function main() {
    async function* ag() {
      try {
        yield 1;
      } catch (error) {
        asyncio.except(error, asyncio.GeneratorExit);
        yield 2;
      }
    }
    const a = ag();
    await anext(a);
    return await acatch(a.aclose());
  }
  return run(main());
}

export function i06() {
  async function main() {
    async function* ag() {
      for (;;) yield 1;
    }
    const a = ag();
    const x = anext(a);
    await x;
    const result: unknown[] = [await acatch(x)];
    const y = a.aclose();
    await y;
    result.push(await acatch(y));
    const b = ag();
    const z = b.athrow(new asyncio.ValueError("v"));
    result.push(await acatch(z), await acatch(z));
    return result;
  }
  return run(main());
}

export function i07() {
  const out: string[] = [];
  async function* ag() {
    try {
      yield 1;
      yield 2;
    } finally {
      await asyncio.sleep(0);
      out.push("finalized");
    }
  }
  async function main() {
    for await (const _ of ag()) break;
    out.push("after break");
    await asyncio.sleep(1);
    out.push("end main");
  }
  run(main());
  return out;
}

export function i09() {
  const out: number[] = [];
  async function* ag(i: number) {
    try {
      yield i;
    } finally {
      await asyncio.sleep(i);
      out.push(i);
      // Python raises in the same place.
      // eslint-disable-next-line no-unsafe-finally
      if (i === 2) throw new asyncio.ValueError("fin");
    }
  }
  const generators = [3, 1, 2].map(ag);
  async function main() {
    for (const generator of generators) await anext(generator);
  }
  run(main());
  return [out, lastLog()];
}

export function i12() {
  async function collect<T>(items: AsyncIterable<T>) {
    const collected: T[] = [];
    for await (const item of items) collected.push(item);
    return collected;
  }
  async function main() {
    async function* ag(n: number) {
      for (let i = 0; i < n; i++) yield i;
    }
    async function* truthy(items: AsyncIterable<number>) {
      for await (const item of items) if (item !== 0) yield item;
    }
    async function* pairs(items: AsyncIterable<number>): AsyncGenerator<[number, number]> {
      for await (const item of items) yield [item, item];
    }
    async function d(i: number) {
      await asyncio.sleep(0);
      return i * 2;
    }
    const doubled: number[] = [];
    for (const i of [0, 1, 2]) doubled.push(await d(i));
    return [
      await collect(ag(3)),
      doubled,
      await collect(truthy(ag(3))),
      Object.fromEntries(await collect(pairs(ag(2)))),
      [...new Set(await collect(ag(2)))].sort(),
    ];
  }
  return run(main());
}

export function i13() {
  const none = asyncio.asynccontextmanager(async function* (): AsyncGenerator<void> {});
  const two = asyncio.asynccontextmanager(async function* () {
    yield 1;
    yield 2;
  });
  const swallow = asyncio.asynccontextmanager(async function* (): AsyncGenerator<void> {
    try {
      yield;
    } catch (error) {
      asyncio.except(error, asyncio.ValueError);
    }
  });
  const twice = asyncio.asynccontextmanager(async function* (): AsyncGenerator<void> {
    try {
      yield;
    } catch (error) {
      asyncio.except(error, asyncio.ValueError);
      yield;
    }
  });
  async function u(make: () => asyncio.AsyncContextManager, error: Error | null = null) {
    {
      await using _entered = await asyncio.enter(make());
      if (error !== null) throw error;
    }
    return "ok";
  }
  async function main() {
    return [
      await acatch(u(none)),
      await acatch(u(two)),
      await acatch(u(swallow, new asyncio.ValueError())),
      await acatch(u(swallow, new asyncio.KeyError("k"))),
      await acatch(u(twice, new asyncio.ValueError())),
      await acatch(u(swallow, new asyncio.StopAsyncIteration("s"))),
      await acatch(u(swallow, new asyncio.StopIteration("s"))),
    ];
  }
  return run(main());
}

export function i15() {
  async function main() {
    async function* ag(isLong: boolean) {
      yield 1;
      await asyncio.sleep(0);
      if (!isLong) return;
      yield 2;
    }
    const items: number[] = [];
    for await (const item of ag(false)) items.push(item);
    return items;
  }
  return run(main());
}

export function i16(): AtTheEnd {
  async function* ag() {
    yield 1;
  }
  const a = ag();
  void a.asend(null);
  void a.aclose();
  void a.athrow(new asyncio.ValueError());
  void anext(a);
  return (reports) => reports;
}
