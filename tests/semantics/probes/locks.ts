// Owns the probes of locks.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, caught, err, run, tuples } from "./prelude";

const stateOf = (primitive: unknown) => repr(primitive).split("[")[1];

export function g01() {
  async function main() {
    const lock = new asyncio.Lock();
    const out: unknown[][] = [];
    const result: unknown[] = [
      caught(() => lock.release()),
      stateOf(lock),
      await lock.acquire(),
      lock.locked(),
    ];
    async function w(i: number) {
      await using held = await asyncio.enter(lock);
      out.push([i, held.value]);
      await asyncio.sleep(0);
    }
    const tasks = [0, 1, 2].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    result.push(stateOf(lock));
    lock.release();
    await asyncio.gather(...tasks);
    return [...result, tuples(out)];
  }
  return run(main());
}

export function g02() {
  async function main() {
    const lock = new asyncio.Lock();
    const out: unknown[] = [];
    await lock.acquire();
    async function w() {
      await using _held = await asyncio.enter(lock);
      out.push("waiter");
    }
    const t = asyncio.createTask(w());
    await asyncio.sleep(0);
    lock.release();
    out.push(["locked now", lock.locked()]);
    await lock.acquire();
    out.push("main");
    lock.release();
    await t;
    return out;
  }
  return run(main());
}

export function g04() {
  return caught(() => {
    using _held = new asyncio.Lock() as unknown as Disposable;
  });
}

export function g05() {
  async function main() {
    const event = new asyncio.Event();
    const out: unknown[][] = [];
    async function w(i: number) {
      out.push([i, await event.wait()]);
    }
    const tasks = [0, 1, 2].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    event.set();
    event.clear();
    await asyncio.gather(...tasks);
    const result: unknown[] = [tuples(out), event.isSet()];
    event.set();
    return [...result, await event.wait(), stateOf(event)];
  }
  return run(main());
}

export function g07() {
  async function main() {
    const condition = new asyncio.Condition();
    const out: unknown[] = [];
    let state = 0;
    async function w(i: number) {
      await using _held = await asyncio.enter(condition);
      const woken = await condition.wait();
      out.push(`(${i}, ${repr(woken)})`);
    }
    const tasks = [0, 1, 2].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    {
      await using _held = await asyncio.enter(condition);
      condition.notify(2);
      out.push("'notified'");
      await asyncio.sleep(1);
      out.push("'still mine'");
    }
    await asyncio.sleep(1);
    {
      await using _held = await asyncio.enter(condition);
      condition.notifyAll();
    }
    await asyncio.gather(...tasks);
    async function p() {
      await using _held = await asyncio.enter(condition);
      return await condition.waitFor(() => state >= 2);
    }
    const t = asyncio.createTask(p());
    for (let i = 0; i < 2; i++) {
      await asyncio.sleep(1);
      await using _held = await asyncio.enter(condition);
      state++;
      condition.notify();
    }
    return [`[${out.join(", ")}]`, await t];
  }
  return run(main());
}

export function g08() {
  async function main() {
    const condition = new asyncio.Condition();
    const out: unknown[][] = [];
    async function w(i: string) {
      await using _held = await asyncio.enter(condition);
      try {
        await condition.wait();
        out.push(["ok", i]);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(["locked on cancel", condition.locked()]);
        throw error;
      }
    }
    const [a, b] = [asyncio.createTask(w("a")), asyncio.createTask(w("b"))];
    await asyncio.sleep(0);
    {
      await using _held = await asyncio.enter(condition);
      condition.notify(1);
      a.cancel();
    }
    await asyncio.wait([a, b], { timeout: 5 });
    return [tuples(out), a.cancelled(), b.done()];
  }
  return run(main());
}

export function g10() {
  async function main() {
    const semaphore = new asyncio.Semaphore(1);
    const out: string[] = [];
    await semaphore.acquire();
    async function w(i: string) {
      await semaphore.acquire();
      out.push(i);
    }
    const [a, b] = [asyncio.createTask(w("a")), asyncio.createTask(w("b"))];
    await asyncio.sleep(0);
    semaphore.release();
    a.cancel();
    await asyncio.wait([a, b]);
    return [out, semaphore.locked()];
  }
  return run(main());
}

export function g11() {
  async function main() {
    const barrier = new asyncio.Barrier(3);
    const out: unknown[][] = [];
    async function w(i: string) {
      out.push([i, await barrier.wait()]);
    }
    const tasks = ["x", "y"].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    const waiting = barrier.nWaiting;
    await w("z");
    await asyncio.gather(...tasks);
    const result: unknown[] = [waiting, tuples(out), barrier.parties, barrier.nWaiting, barrier.broken];
    const two = async () => {
      const waiters = [asyncio.createTask(barrier.wait()), asyncio.createTask(barrier.wait())];
      await asyncio.sleep(0);
      return waiters;
    };
    async function outcomes(waiters: asyncio.Task<number>[]) {
      const all: unknown[] = [];
      for (const waiter of waiters) all.push(await acatch(waiter));
      return all;
    }
    const first = await two();
    await barrier.reset();
    result.push(await outcomes(first), barrier.broken);
    const second = await two();
    await barrier.abort();
    result.push(await outcomes(second), await acatch(barrier.wait()), barrier.broken);
    result.push(
      caught(() => new asyncio.Barrier(0)),
      stateOf(barrier),
    );
    await using position = await asyncio.enter(new asyncio.Barrier(1));
    result.push(position.value);
    return result;
  }
  return run(main());
}

export function g03() {
  async function main() {
    const lock = new asyncio.Lock();
    const out: number[] = [];
    await lock.acquire();
    async function w(i: number) {
      await using _held = await asyncio.enter(lock);
      out.push(i);
    }
    const tasks = [0, 1, 2, 3].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    tasks[1]?.cancel();
    await asyncio.sleep(0);
    lock.release();
    tasks[0]?.cancel();
    await asyncio.wait(tasks);
    return [out, tasks.map((t) => t.cancelled()), lock.locked(), stateOf(lock)];
  }
  return run(main());
}

export function g06() {
  async function main() {
    const condition = new asyncio.Condition();
    const lock = new asyncio.Lock();
    const shared = new asyncio.Condition(lock);
    const result: unknown[] = [
      await acatch(condition.wait()),
      caught(() => condition.notify()),
      caught(() => condition.notifyAll()),
      await acatch(condition.waitFor(() => false)),
      await acatch(condition.waitFor(() => "at once")),
      caught(() => condition.release()),
    ];
    {
      await using held = await asyncio.enter(shared);
      result.push(held.value, lock.locked(), shared.locked(), stateOf(shared));
      shared.notify();
      result.push(null);
    }
    return [...result, lock.locked()];
  }
  return run(main());
}

export function g09() {
  async function main() {
    const semaphore = new asyncio.Semaphore(2);
    const out: unknown[] = [];
    async function w(i: number) {
      await using held = await asyncio.enter(semaphore);
      out.push([i, held.value]);
      await asyncio.sleep(1);
    }
    const tasks = [0, 1, 2, 3].map((i) => asyncio.createTask(w(i)));
    await asyncio.sleep(0);
    const result: unknown[] = [stateOf(semaphore)];
    await asyncio.sleep(1);
    await asyncio.gather(...tasks);
    const one = new asyncio.Semaphore(0);
    const waiters = [0, 1].map(() => asyncio.createTask(one.acquire()));
    await asyncio.sleep(0);
    one.release();
    one.release();
    result.push([one.locked(), stateOf(one)]);
    await asyncio.gather(...waiters);
    result.push([one.locked(), stateOf(one)]);
    const bounded = new asyncio.BoundedSemaphore(1);
    await bounded.acquire();
    bounded.release();
    result.push(
      caught(() => bounded.release()),
      caught(() => new asyncio.Semaphore(-1)),
      stateOf(bounded),
    );
    one.release();
    return [...result, out, stateOf(one)];
  }
  return run(main());
}

export function g12() {
  type Primitives = [asyncio.Lock, asyncio.Event, asyncio.Semaphore, asyncio.Queue];
  const fresh = (): Primitives => [
    new asyncio.Lock(),
    new asyncio.Event(),
    new asyncio.Semaphore(0),
    new asyncio.Queue(1),
  ];
  async function contend([lock, event, semaphore, queue]: Primitives) {
    if (!lock.locked()) await lock.acquire();
    const coros: asyncio.Awaitable<unknown>[] = [
      lock.acquire(),
      event.wait(),
      semaphore.acquire(),
      queue.get(),
    ];
    const tasks = coros.map((coro) => asyncio.createTask(coro));
    await asyncio.sleep(0);
    for (const t of tasks) t.cancel();
    const errors = await asyncio.gather(...tasks, { returnExceptions: true });
    return errors.map((error) =>
      error instanceof asyncio.CancelledError ? error.name : err(error).replace(" at 0x…", ""),
    );
  }
  async function without([lock]: Primitives) {
    await lock.acquire();
    lock.release();
    return "never waited";
  }
  const [unbound, primitives] = [fresh(), fresh()];
  return [run(without(unbound)), run(without(unbound)), run(contend(primitives)), run(contend(primitives))];
}

export function g13() {
  async function main() {
    const event = new asyncio.Event();
    const barrier = new asyncio.Barrier(2);
    const scrub = (text: string) => text.replace("0x…", "0x..");
    const tasks: asyncio.Task[] = [asyncio.createTask(event.wait()), asyncio.createTask(barrier.wait())];
    await asyncio.sleep(0);
    const result: unknown[] = [scrub(repr(event)), scrub(repr(barrier)), scrub(str(event))];
    event.set();
    event.set();
    await barrier.wait();
    result.push(await asyncio.gather(...tasks), scrub(repr(event)), scrub(repr(barrier)));
    event.clear();
    return [...result, event.isSet()];
  }
  return run(main());
}
