// What the trace tells of a block of `withAsync`: it is a function of its own, but part of the coroutine around it.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutine-functions";
import { runProgram } from "./program";
import type { TraceEvent } from "./trace";

test("an error that reaches a block resumes the coroutine around it [rule 97]", () => {
  const events: TraceEvent[] = [];
  const main = coroutine(function* main() {
    yield* asyncio.withAsync(asyncio.timeout(null), function* () {
      try {
        yield* asyncio.waitFor(asyncio.sleep(2), 1);
      } catch (error) {
        asyncio.except(error, asyncio.TimeoutError);
      }
      yield* asyncio.sleep(1);
    });
  });
  runProgram(() => asyncio.run(main()), { observer: (event) => events.push(event) });
  const steps = events.flatMap(({ type, time }) =>
    type.startsWith("coroutine-") ? [`${time} ${type.slice("coroutine-".length)}`] : [],
  );
  expect(steps).toEqual(["0 started", "0 suspended", "1 resumed", "1 suspended", "2 resumed", "2 finished"]);
});

test("a shielded future is awaited by the caller's task until it is done, whoever was cancelled [rule 94]", () => {
  const main = coroutine(function* main() {
    const inner = asyncio.createTask(asyncio.sleep(2));
    const waits = coroutine(function* () {
      yield* asyncio.shield(inner);
    });
    const task = asyncio.createTask(waits(), { name: "waits" });
    yield* asyncio.sleep(1);
    task.cancel();
    yield* asyncio.sleep(0);
    const awaiters = asyncio
      .captureCallGraph(inner)
      ?.awaitedBy.map(({ future }) => (future as asyncio.Task).getName());
    expect(awaiters).toEqual(["waits"]);
  });
  expect(runProgram(() => asyncio.run(main()))).toEqual({ type: "returned" });
});
