import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { print } from "./builtins";
import { runProgram } from "./program";
import * as time from "./time";
import type { Outcome, TraceEvent } from "./trace";

function run(body: () => void): { events: TraceEvent[]; outcome: Outcome } {
  const events: TraceEvent[] = [];
  const outcome = runProgram(body, { observer: (event) => events.push(event) });
  return { events, outcome };
}

const told = (events: readonly TraceEvent[]) =>
  events.flatMap((event) =>
    event.type === "output" || event.type === "report" ? [`${event.time} ${event.text.trimEnd()}`] : [],
  );

const named = (name: string) =>
  asyncio.coroutine(Object.defineProperty(function* () {}, "name", { value: name }));

test("each program counts its tasks from Task-1", () => {
  const main = asyncio.coroutine(function* () {
    print(asyncio.currentTask()?.getName());
  });
  const program = () => {
    asyncio.run(main());
    asyncio.run(main());
  };
  // Two tasks of asyncio's own tidy up after each `run`, and take their names, as in CPython.
  expect(told(run(program).events)).toEqual(["0 Task-1", "0 Task-4"]);
  expect(told(run(program).events)).toEqual(["0 Task-1", "0 Task-4"]);
});

test("a coroutine that nobody awaited is reported at the end [rule 40]", () => {
  const forgotten = named("forgotten");
  const { events } = run(() => {
    forgotten();
    forgotten().close();
    print("end");
  });
  expect(told(events)).toEqual(["0 end", "0 RuntimeWarning: coroutine 'forgotten' was never awaited"]);
});

test("an exception that nobody asked for is reported, one that somebody asked for is not [rules 33, 34]", () => {
  const fails = asyncio.coroutine(function* fails() {
    throw new asyncio.ValueError("x");
  });
  const main = asyncio.coroutine(function* () {
    asyncio.createTask(fails());
    const seen = asyncio.createTask(fails());
    yield* asyncio.sleep(1);
    seen.exception();
  });
  expect(told(run(() => asyncio.run(main())).events)).toEqual([
    "1 Task exception was never retrieved\nfuture: <Task finished name='Task-2' coro=<fails() done> exception=ValueError('x')>\nValueError: x",
  ]);
});

test("a task left pending runs its finally blocks, then is reported [rule 52]", () => {
  const waits = asyncio.coroutine(function* waits() {
    try {
      yield* asyncio.getRunningLoop().createFuture();
    } finally {
      print("finally");
    }
  });
  const { events } = run(() => {
    const loop = asyncio.newEventLoop();
    loop.createTask(waits());
    loop.stop();
    loop.runForever();
  });
  expect(told(events)).toEqual([
    "0 finally",
    "0 Task was destroyed but it is pending!\ntask: <Task pending name='Task-1' coro=<waits() done> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
  ]);
});

test("a loop that would wait for ever ends the program with a sentence", () => {
  const waits = asyncio.coroutine(function* () {
    yield* asyncio.getRunningLoop().createFuture();
  });
  expect(run(() => asyncio.run(waits())).outcome).toMatchObject({ type: "stopped", reason: "time" });
});

test("a timer that is never due is none, and one a lifetime away is one step away", () => {
  const waits = (seconds: number) => () => {
    asyncio.run(asyncio.sleep(seconds));
  };
  expect(runProgram(waits(Infinity))).toMatchObject({ type: "stopped", reason: "time" });
  const advances: TraceEvent[] = [];
  const observer = (event: TraceEvent): void => {
    if (event.type === "clock-advanced") advances.push(event);
  };
  expect(runProgram(waits(3e9), { observer })).toEqual({ type: "returned" });
  expect(advances).toEqual([{ type: "clock-advanced", time: 3e9, from: 0 }]);
});

test("an exception that leaves the program is its outcome", () => {
  const outcome = run(() => {
    throw new asyncio.KeyError("k");
  }).outcome;
  expect(outcome).toEqual({ type: "raised", exception: "KeyError", message: "'k'", traceback: [] });
});

test("a program within a program leaves the outer one as it was", () => {
  const { events } = run(() => {
    print("before");
    run(() => print("inside"));
    print("after");
  });
  expect(told(events)).toEqual(["0 before", "0 after"]);
});

test("in an old era there is a current event loop [rule 17]", () => {
  const modern = runProgram(() => void asyncio.getEventLoop());
  expect(modern).toMatchObject({
    exception: "RuntimeError",
    message: "There is no current event loop in thread 'MainThread'.",
  });
  expect(runProgram(() => void asyncio.getEventLoop(), { era: "3.4" })).toEqual({ type: "returned" });
});

test("a blocking function on a thread moves the thread's time, not the loop's [rule 127]", () => {
  const block = (name: string) => {
    time.sleep(2);
    print(name);
    return name;
  };
  const ticks = asyncio.coroutine(function* () {
    for (const tick of [1, 2, 3]) {
      yield* asyncio.sleep(1);
      print("tick", tick);
    }
  });
  const main = asyncio.coroutine(function* () {
    const ticking = asyncio.createTask(ticks());
    const both = asyncio.gather(asyncio.toThread(block, "a"), asyncio.toThread(block, "b"));
    print(yield* both);
    yield* ticking;
  });
  expect(told(run(() => asyncio.run(main())).events)).toEqual([
    "1 tick 1",
    "2 a",
    "2 b",
    "2 tick 2",
    "2 ['a', 'b']",
    "3 tick 3",
  ]);
});

test("what a function on a thread leaves with the loop is called when the loop's time is there [rule 18]", () => {
  const main = asyncio.coroutine(function* () {
    const loop = asyncio.getRunningLoop();
    const work = () => {
      loop.callSoonThreadsafe(print, "begun");
      time.sleep(2);
      loop.callSoonThreadsafe(print, "done");
      return "result";
    };
    loop.callLater(1, print, "timer");
    print(yield* asyncio.toThread(work));
  });
  expect(told(run(() => asyncio.run(main())).events)).toEqual(["0 begun", "1 timer", "2 done", "2 result"]);
});

test("in debug mode a coroutine that nobody awaited says where it was made [rule 21]", () => {
  const main = asyncio.coroutine(function* () {
    void asyncio.sleep(1);
  });
  const { events } = run(() => asyncio.run(main(), { debug: true }));
  expect(told(events)).toEqual([
    "0 RuntimeWarning: coroutine 'sleep' was never awaited\nCoroutine created at (most recent call last)",
  ]);
});

test("of a program that would wait for ever nothing is told after the loop gave up, whatever it still does", () => {
  const main = asyncio.coroutine(function* main() {
    try {
      print("waits");
      yield* asyncio.getRunningLoop().createFuture();
    } finally {
      print("not told");
    }
  });
  // Closing the runner cancels main, which then runs its own `finally` block.
  const { events, outcome } = run(() => runAndClose(main()));
  expect(events.at(-1)?.type).toBe("task-suspended");
  expect(told(events)).toEqual(["0 waits"]);
  expect(outcome).toMatchObject({ type: "stopped", reason: "time" });
});

test("a program that would wait for ever ends though its cleanup goes on without end", () => {
  let steps = 0;
  const again = (): void => {
    if (++steps === 1_000) throw new Error("It never ends.");
    asyncio.getRunningLoop().callSoon(again);
  };
  const main = asyncio.coroutine(function* main() {
    try {
      yield* asyncio.getRunningLoop().createFuture();
    } finally {
      again();
      yield* asyncio.getRunningLoop().createFuture();
    }
  });
  expect(run(() => asyncio.run(main())).outcome).toMatchObject({ type: "stopped", reason: "time" });
  expect(steps).toBeLessThan(3);
});

test("what closes the generators at the end is not reported when something leaves the loop before [rule 52]", () => {
  const main = asyncio.coroutine(function* main() {
    asyncio.currentTask()?.addDoneCallback((task) => {
      task.addDoneCallback(() => {
        throw new asyncio.SystemExit("leaves");
      });
    });
  });
  const { events, outcome } = run(() => runAndClose(main()));
  expect(outcome).toMatchObject({ type: "raised", exception: "SystemExit" });
  expect(told(events)).toEqual([
    "0 RuntimeWarning: coroutine 'BaseEventLoop.shutdown_asyncgens' was never awaited",
  ]);
});

/** Python's `with asyncio.Runner() as runner`. */
function runAndClose(main: asyncio.Coroutine<void>): void {
  const runner = new asyncio.Runner();
  try {
    runner.run(main);
  } finally {
    runner.close();
  }
}
