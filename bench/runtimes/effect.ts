// Owns the programs on Effect: fibers, and its own queues, semaphores, timeouts and streams.
import { Effect, Fiber, Queue, Stream } from "effect";
import { programs, sumOf, type Programs } from "../lib/program";
import { serve } from "../lib/serve";

const leaf = Effect.void;
const sleepingLeaf = Effect.sleep(programs["tree-io"].sizes.seconds * 1000);
const unbounded = { concurrency: "unbounded" } as const;

const grow = (level: number, work: Effect.Effect<void>): Effect.Effect<number> =>
  Effect.gen(function* () {
    if (level === 0) {
      yield* work;
      return 1;
    }
    const children = Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1, work));
    return sumOf(yield* Effect.all(children, unbounded));
  });

const echo = (incoming: Queue.Queue<number>, outgoing: Queue.Queue<number>) =>
  Effect.gen(function* () {
    for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
      yield* Queue.offer(outgoing, (yield* Queue.take(incoming)) + 1);
    }
  });

const pingpong = Effect.gen(function* () {
  const there = yield* Queue.unbounded<number>();
  const back = yield* Queue.unbounded<number>();
  const partner = yield* Effect.fork(echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    yield* Queue.offer(there, ball);
    ball = yield* Queue.take(back);
  }
  yield* Fiber.join(partner);
  return ball;
});

const identity = (value: number) =>
  Effect.gen(function* () {
    return yield* Effect.succeed(value);
  });

const spawn = Effect.gen(function* () {
  const fibers: Fiber.RuntimeFiber<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) fibers.push(yield* Effect.fork(identity(i)));
  let sum = 0;
  for (const fiber of fibers) sum += yield* Fiber.join(fiber);
  return sum;
});

const giveWay = Effect.gen(function* () {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) yield* Effect.yieldNow();
  return turns;
});

const storm = Effect.gen(function* () {
  const tasks = Array.from({ length: programs.storm.sizes.tasks }, () => giveWay);
  return sumOf(yield* Effect.all(tasks, unbounded));
});

const timeouts = Effect.gen(function* () {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    yield* Effect.timeout(Effect.yieldNow(), seconds * 1000);
    done++;
  }
  return done;
}).pipe(Effect.orDie);

const gathering = Effect.gen(function* () {
  const children = Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i));
  return sumOf(yield* Effect.all(children, unbounded));
});

const descend = (depth: number, turns: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    if (depth > 0) return 1 + (yield* descend(depth - 1, turns));
    for (let i = 0; i < turns; i++) yield* Effect.yieldNow();
    return turns;
  });

const timesOver = ({ depth, turns, times }: typeof programs.deep.sizes) =>
  Effect.gen(function* () {
    let sum = 0;
    for (let i = 0; i < times; i++) sum += yield* descend(depth, turns);
    return sum;
  });

/** An item at a time, as generators hand them on: its chunks of thousands would be another program. */
const pipeline = Stream.range(0, programs.pipeline.sizes.items - 1).pipe(
  Stream.rechunk(1),
  Stream.map((number) => number * number),
  Stream.filter((number) => number % 2 === 0),
  Stream.runCount,
);

const take = (lock: Effect.Semaphore) =>
  Effect.gen(function* () {
    const { turns } = programs.locks.sizes;
    for (let i = 0; i < turns; i++) yield* lock.withPermits(1)(Effect.yieldNow());
    return turns;
  });

const locks = Effect.gen(function* () {
  const lock = yield* Effect.makeSemaphore(1);
  const tasks = Array.from({ length: programs.locks.sizes.tasks }, () => take(lock));
  return sumOf(yield* Effect.all(tasks, unbounded));
});

const program = (main: Effect.Effect<number>) => () => Effect.runPromise(main);

const tree = program(grow(programs.tree.sizes.levels, leaf));

const all: Programs = {
  tree,
  "tree-io": program(grow(programs.tree.sizes.levels, sleepingLeaf)),
  // A fiber is a group: its children end with it, and fail with it.
  "tree-group": tree,
  "tree-eager": { cannot: "a forked fiber begins when its parent waits" },
  pingpong: program(pingpong),
  spawn: program(spawn),
  storm: program(storm),
  timeouts: program(timeouts),
  gather: program(gathering),
  deep: program(timesOver(programs.deep.sizes)),
  shallow: program(timesOver(programs.shallow.sizes)),
  pipeline: program(pipeline),
  locks: program(locks),
};

await serve("3", all);
