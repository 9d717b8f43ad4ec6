// Owns the proof that every live task's line is marked once, with its state.
import { expect, test } from "vitest";
import { emptyWorld, follow } from "../world/world";
import { marksOf, namesOn } from "./marks-of";

const source =
  "async function work() {\n  await sleep(1);\n}\nasync function main() {\n  await gather(work());\n}\n";

test("a task is marked where it is, and one that has not begun where its function begins", () => {
  const world = emptyWorld();
  const create = (task: number, coroutine: string) => {
    follow(world, { time: 0, type: "task-created", task, name: `Task-${task}`, coroutine, creator: null });
  };
  create(1, "main");
  follow(world, { time: 0, type: "task-running", task: 1 });
  follow(world, { time: 0, type: "coroutine-started", coroutine: 1, task: 1, name: "main", caller: null });
  follow(world, { time: 0, type: "coroutine-suspended", coroutine: 1, task: 1, line: 5 });
  for (const task of [2, 3, 4]) create(task, "work");
  create(5, "elsewhere");
  const marks = marksOf(world, source);
  expect(marks.map(({ line, tasks }) => [line, tasks.map(({ task, state }) => `${task} ${state}`)])).toEqual([
    [1, ["2 not begun", "3 not begun", "4 not begun"]],
    [5, ["1 running"]],
  ]);
  expect(marks.map(namesOn)).toEqual(["Task-2, Task-3 +1", "Task-1"]);
});
