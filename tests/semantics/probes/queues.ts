// Owns the probes of queues.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str, type } from "../../../src/runtime/builtins";
import { acatch, caught, run, tuples } from "./prelude";

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

export function h03() {
  async function main() {
    const q = new asyncio.Queue<string>();
    const out: unknown[] = [];
    async function g(i: string) {
      out.push([i, await q.get()]);
    }
    const tasks = ["a", "b"].map((i) => asyncio.createTask(g(i)));
    await asyncio.sleep(0);
    q.putNowait("first");
    const result = [q.getNowait()];
    await asyncio.sleep(0);
    q.putNowait("second");
    q.putNowait("third");
    await asyncio.gather(...tasks);
    return [result, out];
  }
  return run(main());
}

export function h06() {
  async function main() {
    const result: unknown[] = [];
    const q = new asyncio.Queue<number>(2);
    q.putNowait(1);
    q.putNowait(2);
    const putter = asyncio.createTask(q.put(3));
    const joiner = asyncio.createTask(q.join());
    await asyncio.sleep(0);
    q.shutdown();
    result.push(
      await acatch(putter),
      caught(() => q.putNowait(4)),
      await acatch(q.put(4)),
      await q.get(),
      q.getNowait(),
      await acatch(q.get()),
      caught(() => q.getNowait()),
    );
    q.taskDone();
    await asyncio.sleep(0);
    result.push(joiner.done());
    q.taskDone();
    await joiner;
    q.shutdown();
    const n = new asyncio.Queue();
    const getters = [0, 1].map(() => asyncio.createTask(n.get()));
    await asyncio.sleep(0);
    n.shutdown();
    const ended: unknown[] = [];
    for (const getter of getters) ended.push(await acatch(getter));
    result.push(ended);
    const i = new asyncio.Queue<number>();
    i.putNowait(1);
    i.putNowait(2);
    const joining = asyncio.createTask(i.join());
    await asyncio.sleep(0);
    result.push(str(i));
    i.shutdown({ immediate: true });
    await joining;
    result.push(
      i.qsize(),
      caught(() => i.getNowait()),
      caught(() => i.taskDone()),
      str(i),
      type(caught(() => i.shutdown())).name,
    );
    return result;
  }
  return run(main());
}

export function h08() {
  async function main() {
    const q = new asyncio.PriorityQueue<unknown>();
    q.putNowait([1, { a: 1 }]);
    const result: unknown[] = [caught(() => q.putNowait([1, { b: 1 }])), q.qsize()];
    const same = new asyncio.PriorityQueue<unknown>();
    same.putNowait([1, { a: 1 }]);
    same.putNowait([1, { a: 1 }]);
    result.push(null, same.qsize());
    const ties = new asyncio.PriorityQueue<unknown[]>();
    for (const item of [
      [2, "a"],
      [1, "z"],
      [1, "b"],
      [1, "b", 0],
    ]) {
      ties.putNowait(item);
    }
    result.push([0, 1, 2, 3].map(() => ties.getNowait()));
    const full = new asyncio.PriorityQueue<number>(1);
    await full.put(3);
    const putter = asyncio.createTask(full.put(1));
    await asyncio.sleep(0);
    return [...result, await full.get(), await full.get(), await putter, full.empty()];
  }
  return run(main());
}

export function h09() {
  async function main() {
    const result: unknown[] = [];
    const [q, l, p] = [
      new asyncio.Queue<string>(1),
      new asyncio.LifoQueue<number>(),
      new asyncio.PriorityQueue<number>(),
    ];
    const tasks = [0, 1].map(() => asyncio.createTask(q.get()));
    await asyncio.sleep(0);
    result.push(str(q));
    for (const t of tasks) t.cancel();
    await asyncio.wait(tasks);
    q.putNowait("x");
    const t = asyncio.createTask(q.put("y"));
    await asyncio.sleep(0);
    result.push(str(q));
    for (const i of [2, 1]) {
      l.putNowait(i);
      p.putNowait(i);
    }
    result.push(str(l), str(p), repr(p).replace("0x…", "0x.."));
    q.shutdown();
    await asyncio.wait([t]);
    return [...result, str(q), repr(t.exception())];
  }
  return run(main());
}
