// What gather does with an awaitable that it was given before, whoever made the tasks.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { runProgram } from "./program";

function run<T>(body: () => Generator<unknown, T, never>): T {
  const results: T[] = [];
  const outcome = runProgram(() => results.push(asyncio.run(asyncio.coroutine(body)())));
  expect(outcome).toEqual({ type: "returned" });
  return results[0] as T;
}

const calls: string[] = [];
const named = asyncio.coroutine(function* named(name: string, turns: number) {
  calls.push(name);
  for (let i = 0; i < turns; i++) yield* asyncio.sleep(0);
  return name;
});

const factories: Record<string, asyncio.TaskFactory | null> = {
  "no factory": null,
  "the eager factory": asyncio.eagerTaskFactory,
  "a factory without tasks": (loop, coro) => {
    const future = loop.createFuture<unknown>();
    const step = (): void => {
      try {
        coro.send(null);
        loop.callSoon(step);
      } catch (error) {
        future.setResult((error as asyncio.StopIteration).value);
      }
    };
    loop.callSoon(step);
    return future;
  },
};

test.for(Object.entries(factories))("a coroutine given twice runs once, with %s [rule 75]", ([, factory]) => {
  calls.length = 0;
  const results = run(function* () {
    asyncio.getRunningLoop().setTaskFactory(factory);
    const [a, b] = [named("a", 0), named("b", 2)];
    const all = yield* asyncio.gather(b, a, named("c", 1), b, a);
    asyncio.getRunningLoop().setTaskFactory(null);
    return all;
  });
  expect(results).toEqual(["b", "a", "c", "b", "a"]);
  expect(calls).toEqual(["b", "a", "c"]);
});

test("a future given twice, pending or done, has two places", () => {
  const results = run(function* () {
    const loop = asyncio.getRunningLoop();
    const [done, pending] = [loop.createFuture<number>(), loop.createFuture<number>()];
    done.setResult(1);
    loop.callLater(1, () => pending.setResult(2));
    const task = asyncio.createTask(named("task", 1));
    return yield* asyncio.gather(done, pending, task, done, task, pending);
  });
  expect(results).toEqual([1, 2, "task", 1, "task", 2]);
});

test("a coroutine that was made under another program is awaited in this one", () => {
  const early = named("early", 1);
  const told: string[] = [];
  runProgram(() => told.push(asyncio.run(early)), {
    observer: (event) => {
      if (event.type === "report") told.push(event.text);
    },
  });
  expect(told).toEqual(["early"]);
  expect(asyncio.getcoroutinestate(early)).toBe("CORO_CLOSED");
});
