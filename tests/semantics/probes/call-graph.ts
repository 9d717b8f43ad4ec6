// Owns the probes of who waits for whom.
import * as asyncio from "../../../src/runtime/asyncio";
import { caught, run, type AtTheEnd } from "./prelude";

const plain = (text: string) => text.replaceAll("0x…", "0x..").split("\n");

export function m01() {
  async function main() {
    async function leaf() {
      await asyncio.sleep(2);
    }
    async function branch() {
      await leaf();
    }
    async function gathers(task: asyncio.Task<void>) {
      await asyncio.gather(task, asyncio.sleep(3));
    }
    async function groups(task: asyncio.Task<void>) {
      await using group = new asyncio.TaskGroup();
      group.createTask(gathers(task), { name: "gathers" });
    }
    async function shields(task: asyncio.Task<void>) {
      await asyncio.shield(task);
    }
    const t = asyncio.createTask(branch(), { name: "branch" });
    const g = asyncio.createTask(groups(t), { name: "groups" });
    const shielded = asyncio.createTask(branch(), { name: "shielded" });
    const s = asyncio.createTask(shields(shielded), { name: "shields" });
    await asyncio.sleep(1);
    const out: unknown[] = [
      plain(asyncio.formatCallGraph(t)),
      plain(asyncio.formatCallGraph(g, { limit: 1 })),
      plain(asyncio.formatCallGraph(t, { limit: 0 })),
      plain(asyncio.formatCallGraph(shielded, { limit: -2 })),
      plain(asyncio.formatCallGraph(shielded)),
    ];
    const graph = asyncio.captureCallGraph(t, { limit: -1 });
    out.push([
      graph?.future === t,
      graph?.callStack.length,
      graph?.awaitedBy.map((each) => (each.future as asyncio.Task).getName()),
    ]);
    const future = asyncio.getRunningLoop().createFuture();
    out.push(plain(asyncio.formatCallGraph(future)));
    await asyncio.gather(t, g, shielded, s);
    return out;
  }
  return run(main());
}

export function m02() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const [a, b] = [loop.createFuture(), loop.createFuture()];
    const names = () => asyncio.captureCallGraph(a)?.awaitedBy.map((each) => each.future === b);
    const result: unknown[] = [names()];
    asyncio.futureAddToAwaitedBy(a, b);
    result.push(names());
    asyncio.futureDiscardFromAwaitedBy(a, b);
    result.push(names());
    asyncio.futureAddToAwaitedBy(a, 3);
    asyncio.futureDiscardFromAwaitedBy(a, b);
    result.push(
      names(),
      caught(() => asyncio.captureCallGraph(3 as never)),
    );
    return result;
  }
  return [run(main()), caught(() => asyncio.captureCallGraph())];
}

export function m03(): AtTheEnd {
  async function main() {
    async function inner() {
      asyncio.printCallGraph();
    }
    asyncio.currentTask()?.setName("M");
    await inner();
    return plain(asyncio.formatCallGraph(null, { limit: -1 }));
  }
  const result = run(main());
  return (_reports, printed) => [plain(printed.join("")), result];
}

export function m04() {
  class Mine extends asyncio.Task {}
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.setTaskFactory(asyncio.createEagerTaskFactory(Mine));
    async function c() {
      return "done";
    }
    const t = asyncio.createTask(c(), { name: "N" });
    return [t.constructor.name, t.done(), t.result(), t.getName()];
  }
  return run(main());
}

export function m05() {
  const v = new asyncio.ContextVar<unknown>("v", { default: "default" });
  const w = new asyncio.ContextVar("w");
  const out: unknown[] = [];
  {
    using token = v.set("inside");
    out.push([v.get(), token.var_ === v]);
  }
  out.push(v.get());
  const f = () => {
    v.set(1);
    const context = asyncio.copyContext();
    return [
      context.has(v),
      context.has(w),
      context.get(v),
      context.get(w) ?? null,
      [...context].map(([variable, value]) => [variable.name, value]),
      context.size,
    ];
  };
  out.push(new asyncio.Context().run(f));
  return out;
}
