// Owns which lanes are shown, in which order: below their creators, folded where they are many, found by name.
import type { TaskId } from "../../runtime";
import type { Lane } from "./lanes";
import type { ThreadLane } from "./links-of";

export type Row =
  | { kind: "task"; key: string; lane: Lane; depth: number; children: number; isFolded: boolean }
  | { kind: "thread"; key: string; thread: ThreadLane };

/** A creator of more tasks is folded at first, in a run of more lanes than fit. */
const manyChildren = 12;
const deepest = 3;

export function foldedAtFirst(lanes: readonly Lane[]): Set<TaskId> {
  const counts = new Map<TaskId, number>();
  for (const { creator } of lanes) if (creator !== null) counts.set(creator, (counts.get(creator) ?? 0) + 1);
  return new Set([...counts].flatMap(([task, count]) => (count > manyChildren ? [task] : [])));
}

export function rowsOf(
  lanes: readonly Lane[],
  threads: readonly ThreadLane[],
  folded: ReadonlySet<TaskId>,
  search: string,
): Row[] {
  const wanted = search.trim().toLowerCase();
  const threadRows = threads.map((thread): Row => ({
    kind: "thread",
    key: `thread ${thread.thread}`,
    thread,
  }));
  const rowOf = (lane: Lane, depth: number, children: number): Row => {
    return { kind: "task", key: `task ${lane.task}`, lane, depth, children, isFolded: folded.has(lane.task) };
  };
  if (wanted !== "") {
    const matches = (text: string) => text.toLowerCase().includes(wanted);
    return [
      ...lanes
        .filter(({ name, coroutine }) => matches(name) || matches(coroutine))
        .map((lane) => rowOf(lane, 0, 0)),
      ...threadRows.filter((row) => row.kind === "thread" && matches(row.thread.name)),
    ];
  }
  const known = new Set(lanes.map(({ task }) => task));
  const created = new Map<TaskId | null, Lane[]>();
  for (const lane of lanes) {
    const creator = lane.creator !== null && known.has(lane.creator) ? lane.creator : null;
    const children = created.get(creator) ?? [];
    children.push(lane);
    created.set(creator, children);
  }
  const below = (creator: TaskId | null, depth: number): Row[] =>
    (created.get(creator) ?? []).flatMap((lane) => {
      const row = rowOf(lane, depth, created.get(lane.task)?.length ?? 0);
      return folded.has(lane.task) ? [row] : [row, ...below(lane.task, Math.min(depth + 1, deepest))];
    });
  return [...below(null, 0), ...threadRows];
}
