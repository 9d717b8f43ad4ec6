import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutine-functions";
import { err } from "./testing/err";

function inLoop<T>(body: () => Generator<unknown, T, never>): T {
  return asyncio.run(coroutine(body)());
}

const outcome = coroutine(function* outcome<T>(awaitable: asyncio.Future<T>) {
  try {
    return yield* awaitable;
  } catch (error) {
    return err(() => {
      throw error;
    });
  }
});

const forever = coroutine(function* forever() {
  yield* asyncio.sleep(1000);
});

/** How many iterations begin until `body` has its result. */
function iterations(body: () => Generator<unknown, unknown, unknown>): number {
  return inLoop(function* () {
    const loop = asyncio.getRunningLoop();
    let n = 0;
    const tick = (): void => {
      n++;
      loop.callSoon(tick);
    };
    loop.callSoon(tick);
    yield* body();
    return n;
  });
}

test("a result reaches its awaiter after two iterations, through gather after three [rule 51]", () => {
  const quick = coroutine(function* quick() {
    return 1;
  });
  expect(
    iterations(function* () {
      yield* asyncio.createTask(quick());
    }),
  ).toBe(2);
  expect(
    iterations(function* () {
      yield* asyncio.gather(quick());
    }),
  ).toBe(3);
});

test("a task cancelled before its first step never runs, and warns of nothing [rule 54]", () => {
  const out: string[] = [];
  const body = coroutine(function* body() {
    out.push("runs");
  });
  const [result, isCancelled] = inLoop(function* () {
    const task = asyncio.createTask(body());
    task.cancel();
    return [yield* outcome(task), task.cancelled()];
  });
  expect([result, isCancelled, out]).toEqual(["CancelledError: ", true, []]);
});

test("two requests before it wakes are delivered as one, and counted as two [rule 57]", () => {
  const caught: unknown[] = [];
  const stubborn = coroutine(function* stubborn() {
    for (let i = 0; i < 2; i++) {
      try {
        yield* asyncio.sleep(10);
      } catch (error) {
        caught.push((error as asyncio.CancelledError).args);
      }
    }
    return "done";
  });
  const [counts, result] = inLoop(function* () {
    const task = asyncio.createTask(stubborn());
    yield* asyncio.sleep(0);
    const requests = [task.cancel("one"), task.cancel("two"), task.cancelling()];
    return [requests, yield* task] as const;
  });
  expect([counts, result, caught]).toEqual([[true, true, 2], "done", [["one"]]]);
});

test("a task that cancels itself and returns without suspending ends cancelled [rule 58]", () => {
  const selfish = coroutine(function* selfish() {
    asyncio.currentTask()?.cancel("own");
    return "lost";
  });
  expect(
    inLoop(function* () {
      const task = asyncio.createTask(selfish());
      return [yield* outcome(task), task.cancelled()];
    }),
  ).toEqual(["CancelledError: own", true]);
});

test("a task cancelled by someone else cancels its awaiter's await, not its awaiter [rule 61]", () => {
  expect(
    inLoop(function* () {
      const task = asyncio.createTask(forever());
      asyncio.getRunningLoop().callLater(1, () => task.cancel("m"));
      return [yield* outcome(task), asyncio.currentTask()?.cancelling()];
    }),
  ).toEqual(["CancelledError: m", 0]);
});

test("the message of a cancelled task is given to the first who asks [rule 55]", () => {
  expect(
    inLoop(function* () {
      const task = asyncio.createTask(forever());
      yield* asyncio.sleep(0);
      task.cancel("once");
      return [yield* outcome(task), yield* outcome(task)];
    }),
  ).toEqual(["CancelledError: once", "CancelledError: "]);
});

test("all_tasks has the current task and none that is done; a callback has no task [rule 65]", () => {
  const quick = coroutine(function* quick() {});
  expect(
    inLoop(function* () {
      const done = asyncio.createTask(quick());
      const pending = asyncio.createTask(forever());
      yield* done;
      const inCallback: unknown[] = [];
      asyncio.getRunningLoop().callSoon(() => inCallback.push(asyncio.currentTask()));
      yield* asyncio.sleep(0);
      return [
        [...asyncio.allTasks()].includes(done),
        asyncio.allTasks().has(pending),
        asyncio.allTasks().size,
        inCallback,
      ];
    }),
  ).toEqual([false, true, 2, [null]]);
});

test("a task is made of a coroutine, a future of any awaitable [rule 67]", () => {
  class Own {
    *[Symbol.iterator](): Generator<unknown, string, never> {
      yield* asyncio.sleep(1);
      return "own";
    }
  }
  expect(
    inLoop(function* () {
      const future = asyncio.getRunningLoop().createFuture<number>();
      return [
        err(() => asyncio.createTask(3 as never)),
        err(() => asyncio.ensureFuture(3 as never)),
        asyncio.ensureFuture(future) === future,
        yield* asyncio.ensureFuture(new Own()),
      ];
    }),
  ).toEqual([
    "TypeError: a coroutine was expected, got 3",
    "TypeError: An asyncio.Future, a coroutine or an awaitable is required",
    true,
    "own",
  ]);
});

test("eager_start runs to the first suspension in the creator's stack, in a context of its own [rule 69]", () => {
  const v = new asyncio.ContextVar("v", { default: "unset" });
  const out: unknown[] = [];
  const eager = coroutine(function* eager() {
    v.set("in the task");
    out.push(asyncio.currentTask()?.getName());
    yield* asyncio.sleep(0);
    out.push("resumed");
  });
  inLoop(function* () {
    const task = asyncio.createTask(eager(), { name: "eager", eagerStart: true });
    out.push("created", asyncio.currentTask()?.getName() === "eager", v.get());
    yield* task;
  });
  expect(out).toEqual(["eager", "created", false, "unset", "resumed"]);
});
