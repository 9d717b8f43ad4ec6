// Owns which lines of the code are marked at a moment of a run: where each live task is, and what was done last.
import type { TaskId } from "../../runtime";
import { shapes } from "../world/words";
import type { TaskNow, TaskState, World } from "../world/world";

export interface TaskMark {
  task: TaskId;
  name: string;
  state: TaskState["kind"];
  shape: string;
}

export interface LineMark {
  line: number;
  tasks: TaskMark[];
}

/** One mark a line, from the top down. A task whose line is not known is where its function begins. */
export function marksOf(world: World, source: string): LineMark[] {
  const lines = source.split("\n");
  const marks = new Map<number, LineMark>();
  for (const now of world.tasks.values()) {
    const line = lineOf(now, lines);
    if (line === null) continue;
    const mark = marks.get(line) ?? { line, tasks: [] };
    marks.set(line, mark);
    mark.tasks.push({ task: now.task, name: now.name, state: now.state.kind, shape: shapes[now.state.kind] });
  }
  return [...marks.values()].sort((a, b) => a.line - b.line);
}

function lineOf({ stack, coroutine }: TaskNow, lines: readonly string[]): number | null {
  const known = stack.findLast(({ line }) => line !== null)?.line;
  if (known != null) return known;
  if (!/^\w+$/.test(coroutine)) return null;
  const definition = new RegExp(String.raw`(?:\bdef|\bfunction\*?)\s+${coroutine}\b|\b${coroutine}\s*=[^=]`);
  const at = lines.findIndex((line) => definition.test(line));
  return at === -1 ? null : at + 1;
}

/** `Task-1, Task-2 and 3 more`. */
export function namesOn({ tasks }: LineMark): string {
  const shown = tasks.slice(0, 2).map(({ name }) => name);
  const more = tasks.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} +${more}`;
}
