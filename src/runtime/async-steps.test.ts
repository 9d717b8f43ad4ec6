// A step of an async generator, awaited by a task of its own.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutines";
import { loweredHelpers } from "./lowered";
import { runProgram } from "./program";
import type { TraceEvent } from "./trace";

const { __asyncGenerator: asyncGenerator } = loweredHelpers;

test("a step that is cancelled before it begins raises that in the generator, which has ended then [rule 55]", () => {
  const events: TraceEvent[] = [];
  const main = coroutine(function* main() {
    const items = asyncGenerator(null, null, function* items() {
      yield 1 as never;
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
