// Owns the programs on our runtime, written as generators.
import * as asyncio from "../../src/runtime";
import { programs, sumOf, type Programs } from "../lib/program";
import { serve } from "../lib/serve";
import { version } from "../../package.json";

const { coroutine, createTask, gather, sleep } = asyncio;

const tick = () => sleep(0);

const leaf = coroutine(function* leaf() {});
const sleepingLeaf = coroutine(function* sleepingLeaf() {
  yield* sleep(programs["tree-io"].sizes.seconds);
});

function tree(work: () => asyncio.Coroutine<void>) {
  const { levels, branches } = programs.tree.sizes;
  const grow: (level: number) => asyncio.Coroutine<number> = coroutine(function* (level: number) {
    if (level === 0) {
      yield* work();
      return 1;
    }
    const children = Array.from({ length: branches }, () => grow(level - 1));
    const leaves = yield* gather(...children);
    return sumOf(leaves);
  });
  return () => grow(levels);
}

const { levels, branches } = programs["tree-group"].sizes;
const growGroup: (level: number) => asyncio.Coroutine<number> = coroutine(function* (level: number) {
  if (level === 0) {
    yield* leaf();
    return 1;
  }
  const children: asyncio.Task<number>[] = [];
  yield* asyncio.withAsync(new asyncio.TaskGroup(), function* (group) {
    for (let i = 0; i < branches; i++) children.push(group.createTask(growGroup(level - 1)));
  });
  return children.reduce((sum, child) => sum + child.result(), 0);
});

const eagerTree = coroutine(function* eagerTree() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  return yield* tree(leaf)();
});

const echo = coroutine(function* echo(incoming: asyncio.Queue<number>, outgoing: asyncio.Queue<number>) {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    yield* outgoing.put((yield* incoming.get()) + 1);
  }
});

const pingpong = coroutine(function* pingpong() {
  const [there, back] = [new asyncio.Queue<number>(), new asyncio.Queue<number>()];
  const partner = createTask(echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    yield* there.put(ball);
    ball = yield* back.get();
  }
  yield* partner;
  return ball;
});

const identity = coroutine(function* identity(value: number) {
  return value;
});

const spawn = coroutine(function* spawn() {
  const tasks: asyncio.Task<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) tasks.push(createTask(identity(i)));
  let sum = 0;
  for (const task of tasks) sum += yield* task;
  return sum;
});

const giveWay = coroutine(function* giveWay() {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) yield* tick();
  return turns;
});

const storm = coroutine(function* storm() {
  const children = Array.from({ length: programs.storm.sizes.tasks }, () => giveWay());
  const turns = yield* gather(...children);
  return sumOf(turns);
});

const timeouts = coroutine(function* timeouts() {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    yield* asyncio.withAsync(asyncio.timeout(seconds), tick);
    done++;
  }
  return done;
});

const gathering = coroutine(function* gathering() {
  const children = Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i));
  const values = yield* gather(...children);
  return sumOf(values);
});

const descend: (depth: number, turns: number) => asyncio.Coroutine<number> = coroutine(function* (
  depth: number,
  turns: number,
) {
  if (depth > 0) return 1 + (yield* descend(depth - 1, turns));
  for (let i = 0; i < turns; i++) yield* tick();
  return turns;
});

const timesOver = coroutine(function* timesOver({ depth, turns, times }: typeof programs.deep.sizes) {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += yield* descend(depth, turns);
  return sum;
});

const take = coroutine(function* take(lock: asyncio.Lock) {
  const { turns } = programs.locks.sizes;
  for (let i = 0; i < turns; i++) yield* asyncio.withAsync(lock, tick);
  return turns;
});

const locks = coroutine(function* locks() {
  const lock = new asyncio.Lock();
  const children = Array.from({ length: programs.locks.sizes.tasks }, () => take(lock));
  const turns = yield* gather(...children);
  return sumOf(turns);
});

/** A program of its own, so that each run begins in a fresh state and ends with the sweep over loose ends. */
function program(main: () => asyncio.Coroutine<number>) {
  return () => {
    let result = 0;
    const outcome = asyncio.runProgram(() => {
      result = asyncio.run(main());
    });
    if (outcome.type !== "returned") throw new Error(JSON.stringify(outcome));
    return result;
  };
}

const all: Programs = {
  tree: program(tree(leaf)),
  "tree-io": program(tree(sleepingLeaf)),
  "tree-group": program(() => growGroup(levels)),
  "tree-eager": program(eagerTree),
  pingpong: program(pingpong),
  spawn: program(spawn),
  storm: program(storm),
  timeouts: program(timeouts),
  gather: program(gathering),
  deep: program(() => timesOver(programs.deep.sizes)),
  shallow: program(() => timesOver(programs.shallow.sizes)),
  pipeline: { cannot: "an async generator is written as an async function*" },
  locks: program(locks),
};

await serve(version, all);
