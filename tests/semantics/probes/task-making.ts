// Owns the probes of how tasks are made, start and take turns.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, caught, newLoop, run, type AtTheEnd } from "./prelude";

export function d02() {
  async function main() {
    const out: unknown[] = [];
    async function c(deep: number): Promise<string> {
      out.push(deep);
      return deep > 0 ? await c(deep - 1) : "bottom";
    }
    asyncio.getRunningLoop().callSoon(() => out.push("other"));
    out.push(await c(3));
    await asyncio.sleep(0);
    return out;
  }
  return run(main());
}

export function d17(): AtTheEnd {
  const loop = newLoop();
  async function bad(text: string) {
    throw new asyncio.ValueError(text);
  }
  async function main() {
    asyncio.createTask(bad("lost"));
    await acatch(asyncio.createTask(bad("awaited")));
    const t = asyncio.createTask(bad("asked"));
    await asyncio.sleep(0);
    t.exception();
  }
  loop.runUntilComplete(main());
  return () => loop.log;
}

export function d20() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const out: unknown[] = [];
    async function c(seconds: number) {
      await asyncio.sleep(seconds);
    }
    const me = asyncio.currentTask() as asyncio.Task;
    for (let i = 0; i < 3; i++) asyncio.createTask(c(i), { name: i });
    loop.callSoon(() => out.push(asyncio.currentTask()));
    await asyncio.sleep(1.5);
    const names = [...asyncio.allTasks()].filter((t) => t !== me).map((t) => t.getName());
    return [
      out,
      names.sort(),
      asyncio.allTasks().has(me),
      asyncio.currentTask(loop) === me,
      asyncio.allTasks(newLoop()).size,
    ];
  }
  return run(main());
}

export function d23() {
  class A {
    *[Symbol.iterator](): Generator<unknown, string, never> {
      yield* asyncio.sleep(0);
      return "awaitable";
    }
  }
  async function c() {
    return "coroutine";
  }
  async function main() {
    const future = asyncio.getRunningLoop().createFuture();
    const [t, a] = [asyncio.ensureFuture(c()), asyncio.ensureFuture(new A())];
    const other = newLoop();
    const result: unknown[] = [
      caught(() => asyncio.createTask(3 as never)),
      str(caught(() => asyncio.createTask(future))).split(" <")[0],
      asyncio.ensureFuture(future) === future,
      asyncio.ensureFuture(t) === t,
      t[Symbol.toStringTag],
      a[Symbol.toStringTag],
    ];
    result.push(
      await t,
      await a,
      caught(() => asyncio.ensureFuture(3 as never)),
      caught(() => asyncio.ensureFuture(future, { loop: other })),
    );
    other.close();
    return result;
  }
  return run(main());
}

export function d26() {
  async function main() {
    const v = new asyncio.ContextVar("v", { default: "creator" });
    async function bad() {
      v.set("eager");
      throw new asyncio.ValueError("e");
    }
    async function suspends() {
      v.set("eager");
      const seen = asyncio.currentTask();
      await asyncio.sleep(0);
      return [v.get(), seen === asyncio.currentTask()];
    }
    const b: asyncio.Task = asyncio.createTask(bad(), { eagerStart: true });
    const s: asyncio.Task<unknown> = asyncio.createTask(suspends(), { eagerStart: true });
    const result: unknown[] = [
      b.done(),
      repr(b.exception()),
      v.get(),
      s.done(),
      asyncio.allTasks().has(b),
      asyncio.allTasks().has(s),
    ];
    const context = asyncio.copyContext();
    await asyncio.createTask(suspends(), { eagerStart: true, context });
    const late = asyncio.createTask(suspends(), { eagerStart: false });
    return [...result, await s, v.get(), context.get(v), late.done(), await late];
  }
  return run(main());
}

export function d32() {
  async function main() {
    const out: string[] = [];
    async function c(name: string) {
      for (let i = 0; i < 3; i++) {
        out.push(`${name}${i}`);
        await asyncio.sleep(0);
      }
    }
    await asyncio.gather(c("a"), c("b"));
    return out;
  }
  return run(main());
}

export function d33() {
  const inPython: Record<string, string> = { eagerStart: "eager_start" };
  async function main() {
    const loop = asyncio.getRunningLoop();
    const seen: unknown[] = [];
    const factory: asyncio.TaskFactory = (its, coro, options) => {
      const names = Object.keys(options).map((name) => inPython[name] ?? name);
      seen.push([its === loop, asyncio.iscoroutine(coro), names.sort()]);
      return new asyncio.Task(coro, its, options);
    };
    loop.setTaskFactory(factory);
    async function c() {
      return asyncio.currentTask()?.getName();
    }
    const context = asyncio.copyContext();
    const result: unknown[] = [
      loop.getTaskFactory() === factory,
      await loop.createTask(c(), { name: "named", context }),
      await asyncio.createTask(c(), { name: 5, eagerStart: true }),
    ];
    {
      await using group = new asyncio.TaskGroup();
      group.createTask(c(), { name: "in a group" });
    }
    loop.setTaskFactory(null);
    return [result, loop.getTaskFactory(), seen];
  }
  return run(main());
}

export function d35() {
  async function main() {
    async function c(fails: boolean) {
      await asyncio.sleep(0);
      if (fails) throw new asyncio.KeyError("k");
      return "result";
    }
    const tasks = [0, 1].map((i) => asyncio.createTask(c(i === 1), { name: `N${i}` }));
    const first = tasks[0] as asyncio.Task<string>;
    const result: unknown[] = [
      first.getContext().constructor.name,
      first.getCoro()?.name,
      first.getLoop() === asyncio.getRunningLoop(),
    ];
    await asyncio.wait(tasks);
    // CPython names the place, too.
    return [...result, ...tasks.map((t) => repr(t).replace("c() done", "c() done, defined at F:L"))];
  }
  return run(main());
}
