// Owns the programs on co: generators whose yielded Promises, generators and arrays of them it waits for.
import co from "co";
import { programs, sumOf, type Programs } from "../lib/program";
import { serve } from "../lib/serve";
import { Lock, Queue, withTimeout } from "./promises";

type Routine<T> = Generator<unknown, T, never>;

/** Its own types know only functions that make generators. */
const start = co as unknown as <T>(routine: Routine<T>) => Promise<T>;

const tick = Promise.resolve();

function* leaf(): Routine<void> {}

function* sleepingLeaf(): Routine<void> {
  yield new Promise<void>((resolve) => setTimeout(resolve, programs["tree-io"].sizes.seconds * 1000));
}

function* grow(level: number, work: () => Routine<void>): Routine<number> {
  if (level === 0) {
    yield work();
    return 1;
  }
  const children = Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1, work));
  return sumOf(yield children);
}

function* echo(incoming: Queue<number>, outgoing: Queue<number>): Routine<void> {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    const ball: number = yield incoming.get();
    yield outgoing.put(ball + 1);
  }
}

function* pingpong(): Routine<number> {
  const [there, back] = [new Queue<number>(), new Queue<number>()];
  const partner = start(echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    yield there.put(ball);
    ball = yield back.get();
  }
  yield partner;
  return ball;
}

function* identity(value: number): Routine<number> {
  return value;
}

function* spawn(): Routine<number> {
  const tasks: Promise<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) tasks.push(start(identity(i)));
  let sum = 0;
  for (const task of tasks) sum += (yield task) as number;
  return sum;
}

function* giveWay(): Routine<number> {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) yield tick;
  return turns;
}

function* storm(): Routine<number> {
  return sumOf(yield Array.from({ length: programs.storm.sizes.tasks }, giveWay));
}

function* timeouts(): Routine<number> {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    yield withTimeout(seconds, () => tick);
    done++;
  }
  return done;
}

function* gathering(): Routine<number> {
  return sumOf(yield Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i)));
}

function* descend(depth: number, turns: number): Routine<number> {
  if (depth > 0) return 1 + ((yield descend(depth - 1, turns)) as number);
  for (let i = 0; i < turns; i++) yield tick;
  return turns;
}

function* timesOver({ depth, turns, times }: typeof programs.deep.sizes): Routine<number> {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += (yield descend(depth, turns)) as number;
  return sum;
}

function* take(lock: Lock): Routine<number> {
  const { turns } = programs.locks.sizes;
  for (let i = 0; i < turns; i++) {
    yield lock.acquire();
    try {
      yield tick;
    } finally {
      lock.release();
    }
  }
  return turns;
}

function* locks(): Routine<number> {
  const lock = new Lock();
  return sumOf(yield Array.from({ length: programs.locks.sizes.tasks }, () => take(lock)));
}

const program = (main: () => Routine<number>) => () => start(main());

const all: Programs = {
  tree: program(() => grow(programs.tree.sizes.levels, leaf)),
  "tree-io": program(() => grow(programs.tree.sizes.levels, sleepingLeaf)),
  "tree-group": { cannot: "co has no task groups" },
  // A generator that co is given begins in its caller, always.
  "tree-eager": program(() => grow(programs.tree.sizes.levels, leaf)),
  pingpong: program(pingpong),
  spawn: program(spawn),
  storm: program(storm),
  timeouts: program(timeouts),
  gather: program(gathering),
  deep: program(() => timesOver(programs.deep.sizes)),
  shallow: program(() => timesOver(programs.shallow.sizes)),
  pipeline: { cannot: "co has no async generators" },
  locks: program(locks),
};

await serve("4", all);
