// Owns the chain of awaits below a task, in the shape of `python -m asyncio pstree`: its coroutines, what the innermost
// waits in, and the tasks that it waits for.
import type { TaskId, Waiting } from "../../runtime";
import type { NameOf } from "./words";
import { waitWords } from "./words";
import type { TaskNow, World } from "./world";

export interface ChainNode {
  /** `task`: as pstree, with `(T)`. `coroutine`: a frame of the program. `wait`: what the innermost waits in. */
  kind: "task" | "coroutine" | "wait";
  text: string;
  /** Where it is in the program. */
  line: number | null;
  task: TaskId | null;
  children: ChainNode[];
}

/** Parts of asyncio that wait for tasks which the waiting one created. */
const waitsForChildren: ReadonlySet<string> = new Set(["gather", "TaskGroup.__aexit__", "wait"]);

/** `null` for a task that is done, or not created yet. A task that waits for itself in a circle is named once more, and no further. */
export function chainOf(
  world: World,
  task: TaskId,
  nameOf: NameOf,
  above: readonly TaskId[] = [],
): ChainNode | null {
  const now = world.tasks.get(task);
  if (now === undefined) return null;
  const isCircle = above.includes(task);
  const below = isCircle ? [] : belowTask(world, now, nameOf, [...above, task]);
  return {
    kind: "task",
    text: isCircle ? `${now.name} (again)` : now.name,
    line: null,
    task,
    children: below,
  };
}

function belowTask(world: World, now: TaskNow, nameOf: NameOf, above: readonly TaskId[]): ChainNode[] {
  const innermost = now.state.kind === "suspended" ? belowWait(world, now, now.state.on, nameOf, above) : [];
  return now.stack.reduceRight<ChainNode[]>(
    (children, { name, line }) => [{ kind: "coroutine", text: name, line, task: null, children }],
    innermost,
  );
}

function belowWait(
  world: World,
  now: TaskNow,
  on: Waiting,
  nameOf: NameOf,
  above: readonly TaskId[],
): ChainNode[] {
  const wait = (children: ChainNode[]): ChainNode[] => [
    {
      kind: "wait",
      text: on.kind === "future" && on.of !== undefined ? on.of : waitWords(on, nameOf),
      line: null,
      task: null,
      children,
    },
  ];
  if (on.kind === "task") {
    const child = chainOf(world, on.task, nameOf, above);
    return child === null ? wait([]) : [child];
  }
  if (on.kind !== "future" || on.of === undefined || !waitsForChildren.has(on.of)) return wait([]);
  const created = [...world.tasks.values()].filter(({ creator }) => creator === now.task);
  return wait(created.flatMap((child) => chainOf(world, child.task, nameOf, above) ?? []));
}

export interface ChainLine {
  /** The lines of the tree before the text: `│   └── `. */
  branch: string;
  node: ChainNode;
}

/** The tree line by line, as pstree prints it. */
export function chainLines(root: ChainNode): ChainLine[] {
  const lines = (node: ChainNode, indent: string, isLast: boolean): ChainLine[] => [
    { branch: `${indent}${isLast ? "└──" : "├──"} `, node },
    ...node.children.flatMap((child, index) =>
      lines(child, `${indent}${isLast ? "    " : "│   "}`, index === node.children.length - 1),
    ),
  ];
  return lines(root, "", true);
}
