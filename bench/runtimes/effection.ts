// Owns the programs on Effection: operations that a task runs, and that end with the task.
import {
  all as allOf,
  createQueue,
  type Operation,
  race,
  run,
  sleep,
  spawn,
  type Task,
  until,
  withResolvers,
} from "effection";
import { programs, sumOf, type Programs } from "../lib/program";
import { serve } from "../lib/serve";

const settled = Promise.resolve();
/** `sleep(0)` asks the host for a timer, which costs more than a turn. */
const tick = () => until(settled);

function* leaf(): Operation<void> {}

const sleepingLeaf = () => sleep(programs["tree-io"].sizes.seconds * 1000);

function* grow(level: number, work: () => Operation<void>): Operation<number> {
  if (level === 0) {
    yield* work();
    return 1;
  }
  const children = Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1, work));
  return sumOf(yield* allOf(children));
}

type Balls = ReturnType<typeof createQueue<number, never>>;

function* echo(incoming: Balls, outgoing: Balls): Operation<void> {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    const { value } = yield* incoming.next();
    outgoing.add(value + 1);
  }
}

function* pingpong(): Operation<number> {
  const [there, back] = [createQueue<number, never>(), createQueue<number, never>()];
  const partner = yield* spawn(() => echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    there.add(ball);
    ball = (yield* back.next()).value;
  }
  yield* partner;
  return ball;
}

function* identity(value: number): Operation<number> {
  return value;
}

function* spawning(): Operation<number> {
  const tasks: Task<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) tasks.push(yield* spawn(() => identity(i)));
  let sum = 0;
  for (const task of tasks) sum += yield* task;
  return sum;
}

function* giveWay(): Operation<number> {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) yield* tick();
  return turns;
}

function* storm(): Operation<number> {
  return sumOf(yield* allOf(Array.from({ length: programs.storm.sizes.tasks }, giveWay)));
}

function* expire(seconds: number): Operation<never> {
  yield* sleep(seconds * 1000);
  throw new Error("timed out");
}

function* timeouts(): Operation<number> {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    yield* race([tick(), expire(seconds)]);
    done++;
  }
  return done;
}

function* gathering(): Operation<number> {
  const children = Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i));
  return sumOf(yield* allOf(children));
}

function* descend(depth: number, turns: number): Operation<number> {
  if (depth > 0) return 1 + (yield* descend(depth - 1, turns));
  for (let i = 0; i < turns; i++) yield* tick();
  return turns;
}

function* timesOver({ depth, turns, times }: typeof programs.deep.sizes): Operation<number> {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += yield* descend(depth, turns);
  return sum;
}

/** Whoever asks first gets it first. */
class Lock {
  #isLocked = false;
  readonly #waiters: (() => void)[] = [];

  *acquire(): Operation<void> {
    if (this.#isLocked) {
      const turn = withResolvers<undefined>();
      this.#waiters.push(() => turn.resolve(undefined));
      yield* turn.operation;
    }
    this.#isLocked = true;
  }

  release(): void {
    const next = this.#waiters.shift();
    if (next === undefined) this.#isLocked = false;
    else next();
  }
}

function* take(lock: Lock): Operation<number> {
  const { turns } = programs.locks.sizes;
  for (let i = 0; i < turns; i++) {
    yield* lock.acquire();
    try {
      yield* tick();
    } finally {
      lock.release();
    }
  }
  return turns;
}

function* locks(): Operation<number> {
  const lock = new Lock();
  return sumOf(yield* allOf(Array.from({ length: programs.locks.sizes.tasks }, () => take(lock))));
}

const program = (main: () => Operation<number>) => async () => run(main);

const all: Programs = {
  tree: program(() => grow(programs.tree.sizes.levels, leaf)),
  "tree-io": program(() => grow(programs.tree.sizes.levels, sleepingLeaf)),
  // Every operation of Effection is a group: its children end with it, and fail with it.
  "tree-group": program(() => grow(programs.tree.sizes.levels, leaf)),
  "tree-eager": { cannot: "a spawned operation begins when its parent waits" },
  pingpong: program(pingpong),
  spawn: program(spawning),
  storm: program(storm),
  timeouts: program(timeouts),
  gather: program(gathering),
  deep: program(() => timesOver(programs.deep.sizes)),
  shallow: program(() => timesOver(programs.shallow.sizes)),
  pipeline: { cannot: "Effection has streams, and no generators of them" },
  locks: program(locks),
};

await serve("4", all);
