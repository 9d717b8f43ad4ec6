// Owns a million tasks that wait at once: on one future, or each in a sleep of its own. Tells the most memory it had.
import { argv, resourceUsage, stdout } from "node:process";
import { coroutine, createTask, getRunningLoop, run, runProgram, sleep, type Task } from "../../src/runtime";

const tasks = 1_000_000;
const sleeps = argv.includes("sleep");

const main = coroutine(function* main() {
  const event = getRunningLoop().createFuture<number>();
  const wait = coroutine(function* wait() {
    return sleeps ? yield* sleep(1, 1) : yield* event;
  });
  const all: Task<number>[] = [];
  for (let i = 0; i < tasks; i++) all.push(createTask(wait()));
  yield* sleep(0.5);
  event.setResult(1);
  let sum = 0;
  for (const task of all) sum += yield* task;
  return sum;
});

runProgram(() => {
  const sum = run(main());
  if (sum !== tasks) throw new Error(`${sum} of ${tasks} tasks ended.`);
});
stdout.write(`${Math.round(resourceUsage().maxRSS / 1024)}\n`);
