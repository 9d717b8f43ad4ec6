// Owns the programs in their async form, as a reader of the site would write them.
import * as asyncio from "corolla";
import { programs } from "./catalogue";

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

async function leaf(): Promise<void> {}

async function sleepingLeaf(): Promise<void> {
  await asyncio.sleep(programs["tree-io"].sizes.seconds);
}

async function grow(level: number, work: () => Promise<void>): Promise<number> {
  if (level === 0) {
    await work();
    return 1;
  }
  const children = Array.from({ length: programs.tree.sizes.branches }, () => grow(level - 1, work));
  return sumOf(await asyncio.gather(...children));
}

async function growGroup(level: number): Promise<number> {
  if (level === 0) {
    await leaf();
    return 1;
  }
  const children: asyncio.Task<number>[] = [];
  {
    await using group = new asyncio.TaskGroup();
    for (let i = 0; i < programs["tree-group"].sizes.branches; i++) {
      children.push(group.createTask(growGroup(level - 1)));
    }
  }
  return sumOf(children.map((child) => child.result()));
}

async function eagerTree(): Promise<number> {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  return await grow(programs["tree-eager"].sizes.levels, leaf);
}

async function echo(incoming: asyncio.Queue<number>, outgoing: asyncio.Queue<number>): Promise<void> {
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) await outgoing.put((await incoming.get()) + 1);
}

async function pingpong(): Promise<number> {
  const [there, back] = [new asyncio.Queue<number>(), new asyncio.Queue<number>()];
  const partner = asyncio.createTask(echo(there, back));
  let ball = 0;
  for (let i = 0; i < programs.pingpong.sizes.rounds; i++) {
    await there.put(ball);
    ball = await back.get();
  }
  await partner;
  return ball;
}

async function identity(value: number): Promise<number> {
  return value;
}

async function spawn(): Promise<number> {
  const tasks: asyncio.Task<number>[] = [];
  for (let i = 0; i < programs.spawn.sizes.tasks; i++) tasks.push(asyncio.createTask(identity(i)));
  let sum = 0;
  for (const task of tasks) sum += await task;
  return sum;
}

async function giveWay(): Promise<number> {
  const { turns } = programs.storm.sizes;
  for (let i = 0; i < turns; i++) await asyncio.sleep(0);
  return turns;
}

async function storm(): Promise<number> {
  return sumOf(await asyncio.gather(...Array.from({ length: programs.storm.sizes.tasks }, giveWay)));
}

async function timeouts(): Promise<number> {
  const { count, seconds } = programs.timeouts.sizes;
  let done = 0;
  for (let i = 0; i < count; i++) {
    await using _limit = asyncio.timeout(seconds);
    await asyncio.sleep(0);
    done++;
  }
  return done;
}

async function gathering(): Promise<number> {
  const children = Array.from({ length: programs.gather.sizes.children }, (_, i) => identity(i));
  return sumOf(await asyncio.gather(...children));
}

async function descend(depth: number, turns: number): Promise<number> {
  if (depth > 0) return 1 + (await descend(depth - 1, turns));
  for (let i = 0; i < turns; i++) await asyncio.sleep(0);
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

async function take(lock: asyncio.Lock): Promise<number> {
  const { turns } = programs.locks.sizes;
  for (let i = 0; i < turns; i++) {
    await using _held = await asyncio.enter(lock);
    await asyncio.sleep(0);
  }
  return turns;
}

async function locks(): Promise<number> {
  const lock = new asyncio.Lock();
  return sumOf(await asyncio.gather(...Array.from({ length: programs.locks.sizes.tasks }, () => take(lock))));
}

export const mains = {
  tree: () => grow(programs.tree.sizes.levels, leaf),
  "tree-io": () => grow(programs.tree.sizes.levels, sleepingLeaf),
  "tree-group": () => growGroup(programs["tree-group"].sizes.levels),
  "tree-eager": eagerTree,
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
