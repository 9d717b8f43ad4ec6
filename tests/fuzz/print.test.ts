// Owns the proof that one tree is one program in two languages: both spellings of it, as they stand.
import { expect, test } from "vitest";
import type { Program, Statement } from "./tree";
import { printTwins } from "./twins";

const sleeps: Statement = { type: "await", awaitable: { type: "sleep", seconds: 1 } };

const program: Program = {
  form: "generator",
  deadline: 4,
  lingers: 0,
  isEager: false,
  runsTwice: false,
  functions: [
    [
      { type: "spawn", task: { callee: 0, slot: 0 }, isNamed: true, isEager: false, inGroup: false },
      {
        type: "try",
        body: [
          { type: "with", manager: { type: "timeout", seconds: 0.5 }, body: [sleeps, { type: "return" }] },
        ],
        handler: { catches: "TimeoutError", body: [], raisesAgain: true },
        finalizer: [{ type: "break" }, { type: "cancel", task: { callee: 1, slot: 0 }, hasMessage: true }],
      },
    ],
    [{ type: "await", awaitable: { type: "call", callee: 5 } }, { type: "raise", error: "KeyError" }, sleeps],
  ],
  generators: [[{ type: "yield" }, { type: "return" }]],
};

test("a program in Python", () => {
  expect(printTwins(program).python).toMatchInlineSnapshot(`
    "import asyncio

    tasks = {}
    def keep(name, task):
        tasks[name] = task
        return task

    def task(name):
        # Before there is a task of that name: a future that is done.
        if name in tasks:
            return tasks[name]
        done = loop.create_future()
        done.set_result("no task")
        return done

    def deadline(*_):
        task("main").cancel("deadline")


    async def f1():
        print("s1", await asyncio.sleep(0, "s2"))
        raise KeyError("s3")


    async def main():
        keep("main", asyncio.current_task())
        loop.call_later(4, deadline)
        keep("t1a", asyncio.create_task(f1(), name="t1a"))
        try:
            async with asyncio.timeout(0.5) as held4:
                print("s5", await asyncio.sleep(1, "s6"))
        except TimeoutError as error:
            print("s7", repr(error))
            raise
        finally:
            print("s9", task("t1a").cancel("s8"))


    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        runner.run(main())
    "
  `);
});

test("the same program in TypeScript, with generators", () => {
  expect(printTwins(program).typescript).toMatchInlineSnapshot(`
    "import * as asyncio from "corolla";
    import { print, repr } from "corolla/builtins";

    const tasks = new Map();
    function keep(name, task) {
      tasks.set(name, task);
      return task;
    }

    function task(name) {
      // Before there is a task of that name: a future that is done.
      if (tasks.has(name)) return tasks.get(name);
      const done = loop.createFuture();
      done.setResult("no task");
      return done;
    }

    function deadline() {
      task("main").cancel("deadline");
    }

    const f1 = asyncio.coroutine(function* f1() {
      print("s1", yield* asyncio.sleep(0, "s2"));
      throw new asyncio.KeyError("s3");
    });

    const main = asyncio.coroutine(function* main() {
      keep("main", asyncio.currentTask());
      loop.callLater(4, deadline);
      keep("t1a", asyncio.createTask(f1(), { name: "t1a" }));
      try {
        yield* asyncio.withAsync(asyncio.timeout(0.5), function* (held4) {
          print("s5", yield* asyncio.sleep(1, "s6"));
        });
      } catch (error) {
        asyncio.except(error, asyncio.TimeoutError);
        print("s7", repr(error));
        throw error;
      } finally {
        print("s9", task("t1a").cancel("s8"));
      }
    });

    const runner = new asyncio.Runner();
    const loop = runner.getLoop();
    try {
      runner.run(main());
    } finally {
      runner.close();
    }
    "
  `);
});

test("in the async form a block can be left, and there are async generators", () => {
  const iterates: Statement = { type: "iterate", stream: 3, isFresh: true, body: [{ type: "break" }] };
  const [first = []] = program.functions;
  const twins = printTwins({ ...program, form: "async", functions: [[...first, iterates]] });
  expect(twins.typescript).toMatchInlineSnapshot(`
    "import * as asyncio from "corolla";
    import { print, repr } from "corolla/builtins";

    const tasks = new Map();
    function keep(name, task) {
      tasks.set(name, task);
      return task;
    }

    function task(name) {
      // Before there is a task of that name: a future that is done.
      if (tasks.has(name)) return tasks.get(name);
      const done = loop.createFuture();
      done.setResult("no task");
      return done;
    }

    const hold = (generator) => generator;

    function deadline() {
      task("main").cancel("deadline");
    }

    async function* g0() {
      yield "s9";
      yield "end of g0";
    }

    async function main() {
      keep("main", asyncio.currentTask());
      loop.callLater(4, deadline);
      try {
        {
          await using held1 = asyncio.timeout(0.5);
          print("s2", await asyncio.sleep(1, "s3"));
          return "s4";
        }
      } catch (error) {
        asyncio.except(error, asyncio.TimeoutError);
        print("s5", repr(error));
        throw error;
      } finally {
        print("s7", task("main").cancel("s6"));
      }
      for await (const item8 of hold(g0())) {
        print("s10", item8);
        break;
      }
    }

    const runner = new asyncio.Runner();
    const loop = runner.getLoop();
    try {
      runner.run(main());
    } finally {
      runner.close();
    }
    "
  `);
});
