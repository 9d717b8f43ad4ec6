// A step of an async generator, awaited by a task of its own.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutine-functions";
import { loweredHelpers } from "./lowered";
import { runProgram } from "./program";
import type { TraceEvent } from "./trace";

const { __asyncGenerator: asyncGenerator } = loweredHelpers;

test("a step that is cancelled before it begins raises that in the generator, which has ended then [rule 55]", () => {
  const events: TraceEvent[] = [];
  const main = coroutine(function* main() {
    const items = asyncGenerator(null, null, function* items() {
      yield 1;
    });
    asyncio.ensureFuture(items.asend(null)).cancel();
    yield* asyncio.sleep(0);
    const error: unknown = yield* asyncio.gather(items.asend(null), { returnExceptions: true });
    expect(error).toEqual([new asyncio.StopAsyncIteration()]);
  });
  const outcome = runProgram(() => asyncio.run(main()), { observer: (event) => events.push(event) });
  expect(outcome).toEqual({ type: "returned" });
  // Nothing is left to be closed at the end, and nothing was never awaited.
  const names = events.flatMap((event) => (event.type === "task-created" ? [event.coroutine] : []));
  expect(names).toEqual(["main", "async_generator_asend", "async_generator_asend"]);
  expect(events.filter(({ type }) => type === "report")).toEqual([]);
});

test("an error that a generator catches on its way to an item resumes whoever takes the item [rule 55]", () => {
  const events: TraceEvent[] = [];
  const main = coroutine(function* main(): Generator<unknown, void, never> {
    const items = asyncGenerator(null, null, function* items() {
      try {
        yield new loweredHelpers.__await(asyncio.sleep(2));
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
      }
      yield "item";
    });
    const task = asyncio.currentTask();
    asyncio.getRunningLoop().callLater(1, () => task?.cancel());
    yield* items.asend(null) as unknown as Generator<unknown, unknown, never>;
    yield* asyncio.sleep(1);
  });
  runProgram(() => asyncio.run(main()), { observer: (event) => events.push(event) });
  const steps = events.flatMap(({ type, time }) =>
    type.startsWith("coroutine-") ? [`${time} ${type.slice("coroutine-".length)}`] : [],
  );
  expect(steps).toEqual(["0 started", "0 suspended", "1 resumed", "1 suspended", "2 resumed", "2 finished"]);
});
