// Owns the programs whose cost is tested: small ones that do one thing often.
import { coroutine, type Coroutine, createTask, gather, Queue, sleep, type Task } from "../../src/runtime";

const giveWay = coroutine(function* giveWay(turns: number) {
  for (let i = 0; i < turns; i++) yield* sleep(0);
});

const identity = coroutine(function* identity(value: number) {
  return value;
});

/** `depth` coroutines await each other, and the innermost gives way. */
export const descend: (depth: number, turns: number) => Coroutine<number> = coroutine(function* (
  depth: number,
  turns: number,
) {
  if (depth > 0) return 1 + (yield* descend(depth - 1, turns));
  yield* giveWay(turns);
  return 0;
});

export const storm = coroutine(function* storm() {
  yield* gather(...Array.from({ length: 100 }, () => giveWay(200)));
});

export const spawn = coroutine(function* spawn() {
  const tasks: Task<number>[] = [];
  for (let i = 0; i < 10_000; i++) tasks.push(createTask(identity(i)));
  for (const task of tasks) yield* task;
});

const echo = coroutine(function* echo(incoming: Queue<number>, outgoing: Queue<number>) {
  for (let i = 0; i < 5_000; i++) yield* outgoing.put(yield* incoming.get());
});

export const pingpong = coroutine(function* pingpong() {
  const [there, back] = [new Queue<number>(), new Queue<number>()];
  const partner = createTask(echo(there, back));
  for (let i = 0; i < 5_000; i++) {
    yield* there.put(i);
    yield* back.get();
  }
  yield* partner;
});
