// Owns the programs on the engine's own async/await, with the least code that stands in for what asyncio has.
//
// An async function begins in its caller, and `await null` gives way without a call. With the argument `later` a task
// begins a turn later, and giving way is a call, as in asyncio: less is promised by doing less.
import { argv } from "node:process";
import { programs, sumOf, type Programs } from "../lib/program";
import { serve } from "../lib/serve";
import { Lock, Queue, withTimeout } from "./promises";

const isLater = argv.includes("later");

async function tick(): Promise<void> {
  await null;
}

const giveWay: () => Promise<void> | null = isLater ? tick : () => null;

async function leaf(): Promise<void> {}

const sleepingLeaf = () =>
  new Promise<void>((resolve) => setTimeout(resolve, programs["tree-io"].sizes.seconds * 1000));

async function grow(level: number, work: () => Promise<void>): Promise<number> {
  if (isLater) await null;
  if (level === 0) {
    await work();
    return 1;
  }
  const children = Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1, work));
  const leaves = await Promise.all(children);
  return sumOf(leaves);
}

async function echo(incoming: Queue<number>, outgoing: Queue<number>): Promise<void> {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) await outgoing.put((await incoming.get()) + 1);
}

async function pingpong(): Promise<number> {
  const [there, back] = [new Queue<number>(), new Queue<number>()];
  const partner = echo(there, back);
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    await there.put(ball);
    ball = await back.get();
  }
  await partner;
  return ball;
}

async function identity(value: number): Promise<number> {
  if (isLater) await null;
  return value;
}

async function spawn(): Promise<number> {
  const tasks: Promise<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) tasks.push(identity(i));
  let sum = 0;
  for (const task of tasks) sum += await task;
  return sum;
}

async function giveWayOften(): Promise<number> {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) await giveWay();
  return turns;
}

async function storm(): Promise<number> {
  const children = Array.from({ length: programs.storm.sizes.tasks }, giveWayOften);
  const turns = await Promise.all(children);
  return sumOf(turns);
}

async function timeouts(): Promise<number> {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    await withTimeout(seconds, tick);
    done++;
  }
  return done;
}

async function gathering(): Promise<number> {
  const children = Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i));
  const values = await Promise.all(children);
  return sumOf(values);
}

async function descend(depth: number, turns: number): Promise<number> {
  if (depth > 0) return 1 + (await descend(depth - 1, turns));
  for (let i = 0; i < turns; i++) await giveWay();
  return turns;
}

async function timesOver({ depth, turns, times }: typeof programs.deep.sizes): Promise<number> {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += await descend(depth, turns);
  return sum;
}

async function* count(): AsyncGenerator<number> {
  for (let i = 0; i < programs.pipeline.sizes.items; i++) yield i;
}

async function* square(numbers: AsyncIterable<number>): AsyncGenerator<number> {
  for await (const number of numbers) yield number * number;
}

async function* even(numbers: AsyncIterable<number>): AsyncGenerator<number> {
  for await (const number of numbers) if (number % 2 === 0) yield number;
}

async function pipeline(): Promise<number> {
  let kept = 0;
  for await (const _number of even(square(count()))) kept++;
  return kept;
}

async function take(lock: Lock): Promise<number> {
  const { turns } = programs.locks.sizes;
  for (let i = 0; i < turns; i++) {
    await lock.acquire();
    try {
      await giveWay();
    } finally {
      lock.release();
    }
  }
  return turns;
}

async function locks(): Promise<number> {
  const lock = new Lock();
  const turns = await Promise.all(Array.from({ length: programs.locks.sizes.tasks }, () => take(lock)));
  return sumOf(turns);
}

const all: Programs = {
  tree: () => grow(programs.tree.sizes.levels, leaf),
  "tree-io": () => grow(programs.tree.sizes.levels, sleepingLeaf),
  "tree-group": { cannot: "the language has no task groups" },
  "tree-eager": isLater
    ? { cannot: "here a task begins later" }
    : () => grow(programs.tree.sizes.levels, leaf),
  pingpong,
  spawn,
  storm,
  timeouts,
  gather: gathering,
  deep: () => timesOver(programs.deep.sizes),
  shallow: () => timesOver(programs.shallow.sizes),
  pipeline,
  locks,
};

await serve(process.version, all);
