// Owns the probes of queues.
import * as asyncio from "../../../src/runtime/asyncio";
import { caught, run, tuples } from "./prelude";

export function h01() {
  async function main() {
    const q = new asyncio.Queue<number>(2);
    q.putNowait(1);
    q.putNowait(2);
    const result: unknown[] = [
      q.full(),
      caught(() => q.putNowait(3)),
      q.qsize(),
      await q.get(),
      await q.get(),
      q.empty(),
      caught(() => q.getNowait()),
      q.maxsize,
    ];
    const lifo = new asyncio.LifoQueue<number>();
    for (const i of [0, 1, 2]) lifo.putNowait(i);
    const priority = new asyncio.PriorityQueue<unknown>();
    for (const i of [3, 1, 2]) priority.putNowait(i);
    result.push(
      [0, 1, 2].map(() => lifo.getNowait()),
      [0, 1, 2].map(() => priority.getNowait()),
    );
    priority.putNowait([1, {}]);
    result.push(caught(() => priority.putNowait([1, {}])));
    return result;
  }
  return run(main());
}

export function h02() {
  async function main() {
    const q = new asyncio.Queue<number>(1);
    const out: unknown[][] = [];
    async function g(i: string) {
      out.push([i, await q.get()]);
    }
    const getters = ["a", "b"].map((i) => asyncio.createTask(g(i)));
    await asyncio.sleep(0);
    q.putNowait(1);
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    q.putNowait(2);
    await asyncio.gather(...getters);
    async function p(i: number) {
      await q.put(i);
      out.push(["put", i]);
    }
    for (const i of [0, 1, 2]) asyncio.createTask(p(i));
    await asyncio.sleep(0);
    const got: number[] = [];
    for (let i = 0; i < 3; i++) {
      got.push(await q.get());
      await asyncio.sleep(0);
      await asyncio.sleep(0);
    }
    return [tuples(out), got];
  }
  return run(main());
}

export function h04() {
  async function main() {
    const q = new asyncio.Queue<number>();
    const out: unknown[][] = [];
    async function g(i: string) {
      out.push([i, await q.get()]);
    }
    const [a, b] = [asyncio.createTask(g("a")), asyncio.createTask(g("b"))];
    await asyncio.sleep(0);
    q.putNowait(1);
    a.cancel();
    await asyncio.wait([a, b], { timeout: 3 });
    return [tuples(out), q.qsize()];
  }
  return run(main());
}

export function h05() {
  async function main() {
    const q = new asyncio.Queue<number>();
    const result: unknown[] = [caught(() => q.taskDone())];
    await q.join();
    q.putNowait(1);
    q.putNowait(2);
    const out: string[] = [];
    async function j() {
      await q.join();
      out.push("joined");
    }
    const t = asyncio.createTask(j());
    await asyncio.sleep(0);
    q.getNowait();
    q.taskDone();
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    result.push([...out]);
    q.getNowait();
    q.taskDone();
    await t;
    return [...result, out, caught(() => q.taskDone())];
  }
  return run(main());
}

export function h07() {
  async function main() {
    const out: string[] = [];
    asyncio.getRunningLoop().callSoon(() => out.push("loop ran"));
    const q = new asyncio.Queue<number>();
    for (let i = 0; i < 5; i++) {
      await q.put(i);
      await q.get();
    }
    out.push("done");
    return out;
  }
  return run(main());
}
