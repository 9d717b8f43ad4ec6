// What counts as having asked for an exception, so that nobody complains that it was never retrieved.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { runProgram } from "./program";

function reports(body: () => Generator<unknown, unknown, never>): string[] {
  const told: string[] = [];
  runProgram(() => asyncio.run(asyncio.coroutine(body)()), {
    observer: (event) => {
      if (event.type === "report") told.push(event.text.split("\n").at(-1) ?? "");
    },
  });
  return told;
}

const fails = asyncio.coroutine(function* fails(message: string) {
  throw new asyncio.ValueError(message);
});

test("to cancel a future that is done counts as having asked for its exception [rule 33]", () => {
  const told = reports(function* () {
    const [cancelled, left] = [new asyncio.Future(), new asyncio.Future()];
    cancelled.setException(new asyncio.ValueError("cancelled"));
    left.setException(new asyncio.ValueError("left"));
    cancelled.cancel();
  });
  expect(told).toEqual(["ValueError: left"]);
});

test("wait for the first exception looks at every exception but that of the last to end [rule 81]", () => {
  const told = reports(function* () {
    const [first, second] = [asyncio.createTask(fails("first")), asyncio.createTask(fails("second"))];
    yield* asyncio.wait([first, second], { returnWhen: asyncio.FIRST_EXCEPTION });
    const alone = asyncio.createTask(fails("alone"));
    yield* asyncio.wait([alone], { returnWhen: asyncio.FIRST_EXCEPTION });
  });
  expect(told).toEqual(["ValueError: second", "ValueError: alone"]);
});

test("what nobody awaited, and what nobody retrieved, is named after its class [rules 33, 40]", () => {
  const texts: string[] = [];
  const main = asyncio.coroutine(function* main() {
    new asyncio.Queue().get();
    asyncio.gather(asyncio.sleep(1)).cancel();
    yield* asyncio.sleep(0);
  });
  runProgram(() => asyncio.run(main()), {
    observer: (event) => {
      if (event.type === "report") texts.push(`${event.kind}: ${event.text.split("\n")[0] ?? ""}`);
    },
  });
  expect(texts).toEqual([
    "coroutine-never-awaited: RuntimeWarning: coroutine 'Queue.get' was never awaited",
    "exception-never-retrieved: _GatheringFuture exception was never retrieved",
  ]);
});
