// Owns the floor: generators in a queue of ready ones, and nothing else. No futures, no errors, no cancellation, no
// clock: what any runtime on generators pays at least.
import { Deque } from "../../src/runtime/deque";
import { programs, type Programs } from "../lib/program";
import { serve } from "../lib/serve";

type Routine = Generator<undefined, number, undefined>;

const ready = new Deque<Job>();

/** A generator, and how to tell whoever waits for its end. */
class Job {
  result = 0;
  isDone = false;
  parent: Join | null = null;

  constructor(readonly routine: Routine) {
    ready.push(this);
  }

  step(): void {
    const { done, value } = this.routine.next();
    if (done !== true) {
      // What waits has left word where it will be found; what gave way did not.
      if (parked === this) parked = null;
      else ready.push(this);
      return;
    }
    this.isDone = true;
    this.result = value;
    this.parent?.childDone();
  }
}

let running: Job | null = null;
/** The job that asked not to be run until somebody says so. */
let parked: Job | null = null;

function park(): Job {
  parked = running;
  return running as Job;
}

/** Waits for a number of jobs. */
class Join {
  readonly #waiter = park();
  #left: number;

  constructor(jobs: readonly Job[]) {
    this.#left = jobs.length;
    for (const job of jobs) job.parent = this;
  }

  childDone(): void {
    if (--this.#left === 0) ready.push(this.#waiter);
  }
}

function* gather(routines: readonly Routine[]): Routine {
  const jobs = routines.map((routine) => new Job(routine));
  new Join(jobs);
  yield;
  let sum = 0;
  for (const job of jobs) sum += job.result;
  return sum;
}

function* leaf(): Routine {
  return 1;
}

function* grow(level: number): Routine {
  if (level === 0) return yield* leaf();
  return yield* gather(Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1)));
}

class Channel {
  #items = new Deque<{ value: number }>();
  #waiter: Job | null = null;

  put(value: number): void {
    this.#items.push({ value });
    if (this.#waiter !== null) ready.push(this.#waiter);
    this.#waiter = null;
  }

  *get(): Routine {
    if (this.#items.length === 0) {
      this.#waiter = park();
      yield;
    }
    return (this.#items.shift() as { value: number }).value;
  }
}

function* echo(incoming: Channel, outgoing: Channel): Routine {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) outgoing.put((yield* incoming.get()) + 1);
  return 0;
}

function* pingpong(): Routine {
  const [there, back] = [new Channel(), new Channel()];
  new Job(echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    there.put(ball);
    ball = yield* back.get();
  }
  return ball;
}

function* identity(value: number): Routine {
  return value;
}

function* giveWay(turns: number): Routine {
  for (let i = 0; i < turns; i++) yield;
  return turns;
}

function* descend(depth: number, turns: number): Routine {
  if (depth > 0) return 1 + (yield* descend(depth - 1, turns));
  return yield* giveWay(turns);
}

function* timesOver({ depth, turns, times }: typeof programs.deep.sizes): Routine {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += yield* descend(depth, turns);
  return sum;
}

function* count(): Generator<number> {
  for (let i = 0; i < programs.pipeline.sizes.items; i++) yield i;
}

function* square(numbers: Iterable<number>): Generator<number> {
  for (const number of numbers) yield number * number;
}

function* even(numbers: Iterable<number>): Generator<number> {
  for (const number of numbers) if (number % 2 === 0) yield number;
}

function pipeline(): number {
  let kept = 0;
  for (const _number of even(square(count()))) kept++;
  return kept;
}

function program(main: () => Routine) {
  return () => {
    const job = new Job(main());
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      running = next;
      next.step();
    }
    return job.result;
  };
}

const tree = program(() => grow(programs.tree.sizes.levels));
const many = (length: number, routine: (i: number) => Routine) =>
  program(() => gather(Array.from({ length }, (_, i) => routine(i))));

const all: Programs = {
  tree,
  "tree-io": { cannot: "there is no clock" },
  "tree-group": { cannot: "there are no errors, so a group is a gather" },
  "tree-eager": { cannot: "a job begins later, always" },
  pingpong: program(pingpong),
  spawn: many(programs.spawn.sizes.tasks, identity),
  storm: many(programs.storm.sizes.tasks, () => giveWay(programs.storm.sizes.turns)),
  timeouts: { cannot: "there is no clock" },
  gather: many(programs.gather.sizes.children, identity),
  deep: program(() => timesOver(programs.deep.sizes)),
  shallow: program(() => timesOver(programs.shallow.sizes)),
  pipeline,
  locks: { cannot: "there are no locks" },
};

await serve(process.version, all);
