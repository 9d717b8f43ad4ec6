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
          {
            type: "with",
            manager: { type: "timeout", seconds: 0.5, moved: null },
            body: [sleeps, { type: "return" }],
          },
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
  const iterates: Statement = {
    type: "iterate",
    stream: 3,
    isFresh: true,
    breaks: false,
    body: [{ type: "break" }],
  };
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
      print("s9", (yield "s10"));
      (yield "end of g0");
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
        print("s11", item8);
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

const plain = { ...program, deadline: null, generators: [] };

test("a crowd wants the same, and one of it is woken and cancelled in one turn", () => {
  const crowd: Statement = {
    type: "crowd",
    over: { type: "lock", lock: 0 },
    size: 3,
    patience: null,
    keeps: 1,
    isStubborn: false,
    inGroup: false,
    pace: "later",
    moves: [{ type: "give" }, { type: "cancel", member: 1 }, { type: "pause" }, { type: "take" }],
    rest: null,
  };
  expect(ownLines(printTwins({ ...plain, functions: [[crowd]] }).python)).toMatchInlineSnapshot(`
    "lock3 = asyncio.Semaphore(1)

    def callback7(*_):
        lock3.release()
        print("s5", task("c1b").cancel("s6"))


    def callback8(*_):
        print("s2", lock3.locked())


    async def crowd1():
        print("s3", await lock3.acquire())
        print("s4", await asyncio.sleep(1))
        lock3.release()


    async def main():
        for member1 in ["c1a", "c1b", "c1c"]:
            keep(member1, asyncio.create_task(crowd1(), name=member1))
        loop.call_later(1, callback7)
        loop.call_later(1, callback8)

    "
  `);
});

test("a thread blocks, and leaves something for the loop to call", () => {
  const work = { seconds: 2, before: [{ type: "print" as const }], after: null, isRaising: false };
  const awaits: Statement = { type: "await", awaitable: { type: "thread", work, isExecutor: true } };
  expect(ownLines(printTwins({ ...plain, functions: [[awaits]] }).python)).toMatchInlineSnapshot(`
    "def work3(*_):
        print("s4")
        loop.call_soon_threadsafe(callback5)
        time.sleep(2)
        return "s2"


    def callback5(*_):
        print("s6")
        print("s7")


    async def main():
        print("s1", await loop.run_in_executor(None, work3))

    "
  `);
});

test("a child makes tasks in the group that it is of", () => {
  const spawn = { type: "spawn" as const, isNamed: false, isEager: false, inGroup: true };
  const adopt = { type: "adopt" as const, isEager: false };
  const functions: Statement[][] = [
    [{ type: "group", body: [{ ...spawn, task: { callee: 0, slot: 0 } }] }],
    [{ ...adopt, task: { callee: 0, slot: 0 } }],
    [],
  ];
  expect(ownLines(printTwins({ ...plain, functions }).python)).toMatchInlineSnapshot(`
    "def enrol(group):
        groups.append(group)

    def nursery():
        return groups[-1] if groups else asyncio

    async def f1():
        keep("t2a", nursery().create_task(f2()))
        return "end of f1"


    async def f2():
        return "end of f2"


    async def main():
        async with asyncio.TaskGroup() as group1:
            enrol(group1)
            keep("t1a", group1.create_task(f1()))
        print("s2")

    "
  `);
});

/** Without the helpers that come first and the runner that comes last. */
function ownLines(text: string): string {
  return text.slice(
    text.search(/^(?:lock|def (?:work|enrol)|async def)/m),
    text.indexOf("\nwith asyncio.Runner"),
  );
}
