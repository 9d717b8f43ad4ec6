// Owns the probes of async generators that are left, thrown into or used twice at once.
import * as asyncio from "../../../src/runtime/asyncio";
import { aiter, anext, repr } from "../../../src/runtime/builtins";
import { acatch, lastLog, run, type AtTheEnd } from "./prelude";

async function collect<T>(items: AsyncIterable<T>) {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export function i02() {
  async function main() {
    async function* ag() {
      try {
        yield 1;
      } catch (error) {
        asyncio.except(error, asyncio.KeyError);
        yield ["caught", repr(error.args[0])];
      }
      yield "last";
    }
    const a = ag();
    const result: unknown[] = [
      await anext(a),
      await a.athrow(new asyncio.KeyError("k")),
      await anext(a),
      await acatch(a.asend(null)),
      await acatch(a.athrow(new asyncio.KeyError("x"))),
      await acatch(a.aclose()),
    ];
    const b = ag();
    result.push(
      await acatch(b.athrow(new asyncio.ValueError("fresh"))),
      await acatch(anext(b)),
      await anext(b, "default"),
    );
    const c = ag();
    await anext(c);
    result.push(
      await acatch(c.athrow(new asyncio.ValueError("through"))),
      await acatch(anext(c)),
      await collect(c),
    );
    class Items {
      left = 2;
      __aiter__() {
        return this;
      }
      async __anext__() {
        if (this.left === 0) throw new asyncio.StopAsyncIteration();
        return --this.left;
      }
    }
    const items = () => new Items() as unknown as AsyncIterable<number> & AsyncIterator<number>;
    return [...result, await collect(items()), await anext(aiter(items())), await anext(items(), "unused")];
  }
  return run(main());
}

export function i05() {
  async function main() {
    async function* ag() {
      await asyncio.sleep(1);
      yield 1;
      yield 2;
    }
    const a = ag();
    async function first() {
      return await anext(a);
    }
    const t = asyncio.createTask(first());
    await asyncio.sleep(0);
    return [
      await acatch(anext(a)),
      await acatch(a.aclose()),
      await acatch(a.athrow(new asyncio.ValueError())),
      await t,
      await anext(a),
    ];
  }
  return run(main());
}

export function i08() {
  const out: unknown[] = [];
  let mine: asyncio.Task | null = null;
  async function* ag() {
    try {
      yield 1;
      yield 2;
    } finally {
      await asyncio.sleep(1);
      out.push(["closed", asyncio.currentTask() !== mine]);
    }
  }
  async function main() {
    mine = asyncio.currentTask();
    for await (const _ of ag()) break;
    await asyncio.sleep(2);
    return "end";
  }
  return [run(main()), out];
}

export function i11() {
  async function main() {
    const out: unknown[] = [];
    async function* ag(catches: boolean) {
      try {
        yield 1;
        await asyncio.sleep(9);
        yield 2;
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(["in generator", error.args]);
        if (!catches) throw error;
        yield "caught";
      }
    }
    async function iterate(a: AsyncIterable<unknown>) {
      for await (const x of a) out.push(x);
    }
    const result: unknown[] = [];
    for (const catches of [false, true]) {
      const a = ag(catches);
      const t = asyncio.createTask(iterate(a));
      await asyncio.sleep(1);
      t.cancel("c");
      result.push(await acatch(t), await acatch(anext(a)));
    }
    return [result, out];
  }
  return run(main());
}

export function i14() {
  async function main() {
    const out: unknown[] = [];
    interface Ways {
      suppresses?: boolean;
      error?: Error;
    }
    class CM extends asyncio.AbstractAsyncContextManager<string> {
      constructor(
        private readonly name: string,
        private readonly ways: Ways = {},
      ) {
        super();
      }
      override async __aenter__() {
        out.push(["enter", this.name]);
        return this.name;
      }
      override async __aexit__(error: Error | null) {
        await asyncio.sleep(0);
        out.push(["exit", this.name, repr(error)]);
        if (this.ways.error !== undefined) throw this.ways.error;
        return this.ways.suppresses;
      }
    }
    async function later(...args: unknown[]) {
      out.push(["callback", ...args]);
    }
    async function stacked(managers: CM[], error: Error | null = null) {
      await asyncio.withAsync(new asyncio.AsyncExitStack(), async (stack) => {
        for (const manager of managers) out.push(await stack.enterAsyncContext(manager));
        stack.pushAsyncCallback(later, 1);
        stack.callback((x: number) => out.push(["sync", x]), 2);
        if (error !== null) throw error;
      });
      return "after";
    }
    const result = [
      await acatch(stacked([new CM("a"), new CM("b")])),
      await acatch(stacked([new CM("a"), new CM("b", { suppresses: true })], new asyncio.KeyError("k"))),
      await acatch(
        stacked([new CM("a"), new CM("b", { error: new asyncio.OSError("o") })], new asyncio.KeyError("k")),
      ),
    ];
    async function* ag() {
      try {
        yield 1;
        yield 2;
      } finally {
        out.push("closed");
      }
    }
    await asyncio.withAsync(asyncio.aclosing(ag()), async (a) => {
      for await (const _ of a) break;
    });
    const stack = new asyncio.AsyncExitStack();
    await stack.enterAsyncContext(new CM("moved"));
    const moved = stack.popAll();
    await stack.aclose();
    out.push("not left");
    await moved.aclose();
    return [result, out, await acatch(new asyncio.AsyncExitStack().enterAsyncContext(3 as never))];
  }
  return run(main());
}

export function i17(): AtTheEnd {
  const out: string[] = [];
  async function* stubborn() {
    try {
      yield 1;
    } catch (error) {
      asyncio.except(error, asyncio.GeneratorExit);
      out.push("ignores");
      yield 2;
      out.push("never");
    }
  }
  async function main() {
    const a = stubborn();
    return [await anext(a), await acatch(a.aclose())];
  }
  const result = run(main());
  return () => [result, out, lastLog()];
}

export function i18() {
  const out: number[] = [];
  async function* ag(i: number) {
    try {
      yield i;
    } finally {
      out.push(i);
    }
  }
  const generators = [0, 1, 2].map(ag);
  async function main() {
    for (const generator of generators.reverse()) await anext(generator);
  }
  run(main());
  return out;
}

export function i19() {
  const out: string[] = [];
  async function* ag(i: string) {
    try {
      yield i;
    } finally {
      await asyncio.sleep(0);
      out.push(i);
    }
  }
  async function main() {
    const loop = asyncio.getRunningLoop();
    const [begun, , ended] = [ag("begun"), ag("never begun"), ag("ended")];
    await anext(begun);
    await collect(ended);
    await loop.shutdownAsyncgens();
    const result = [await acatch(anext(begun)), [...out]];
    await loop.shutdownAsyncgens();
    return result;
  }
  return [run(main()), out];
}
