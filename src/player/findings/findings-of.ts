// Owns what is wrong with a run although nobody caught it: what asyncio reports, and what its events give away.
//
// asyncio's own words are kept. What it says only in debug mode (a blocking call), or never, is read off the events.
import type { ReportEvent, ReportKind, TaskId, TraceEvent } from "../../runtime";

export type FindingKind = ReportKind | "swallowed-cancellation" | "task-without-reference";

export interface Finding {
  kind: FindingKind;
  /** In asyncio's own words; otherwise it was read off the run here, and asyncio says nothing. */
  isReport: boolean;
  /** The event after which it is known. */
  event: number;
  time: number;
  text: string;
  /** The line of the program to look at. */
  line: number | null;
  /** The page of this site that explains it. */
  page: string | null;
}

/** asyncio's own limit, in debug mode. */
const longestStep = 0.1;

export const pages: Readonly<Record<FindingKind, string | null>> = {
  "coroutine-never-awaited": "/docs/common-mistakes#a-forgotten-await",
  "exception-never-retrieved": "/docs/tasks#an-error-that-nobody-asks-for",
  "task-destroyed-pending": "/docs/tasks#keep-a-reference",
  "slow-callback": "/docs/common-mistakes#a-blocking-call",
  "callback-exception": "/docs/debugging#errors-that-nobody-awaits",
  "swallowed-cancellation": "/docs/common-mistakes#a-swallowed-cancellation",
  "task-without-reference": "/docs/common-mistakes#a-task-that-nobody-keeps",
  other: null,
};

export function findingsOf(events: readonly TraceEvent[], source: string): Finding[] {
  const lines = source.split("\n");
  const names = new Map<TaskId, { name: string; line: number | null }>();
  const cancelled = new Map<TaskId, { by: TaskId; line: number | null }>();
  const reportsSlow = events.some((event) => event.type === "report" && event.kind === "slow-callback");
  const found: Finding[] = [];
  const add = (kind: FindingKind, event: number, time: number, text: string, line: number | null) => {
    const isReport = events[event]?.type === "report";
    found.push({ kind, isReport, event, time, text, line, page: pages[kind] });
  };
  const nameOf = (task: TaskId) => names.get(task)?.name ?? `Task ${task}`;

  events.forEach((event, index) => {
    switch (event.type) {
      case "task-created": {
        const line = event.line ?? null;
        names.set(event.task, { name: event.name, line });
        if (line !== null && isThrownAway(lines, line - 1)) {
          const text = `${event.name} is kept by nobody: the event loop holds only a weak reference to it.`;
          add("task-without-reference", index, event.time, text, line);
        }
        break;
      }
      case "task-cancelling":
        // A timeout and a task group cancel from a callback, and take it back themselves.
        if (event.by !== null && event.by !== event.task) {
          cancelled.set(event.task, { by: event.by, line: event.line ?? null });
        }
        break;
      case "task-done": {
        const request = cancelled.get(event.task);
        // Who has taken the request back, by `uncancel()`, has answered it.
        if (request === undefined || event.cancelling === undefined) break;
        const text = `${nameOf(event.task)} was asked to cancel by ${nameOf(request.by)} and returned ${event.value} all the same: it swallowed CancelledError.`;
        add("swallowed-cancellation", index, event.time, text, request.line);
        break;
      }
      case "clock-blocked": {
        const took = event.time - event.from;
        if (event.task === null || took < longestStep || reportsSlow) break;
        const text = `Executing ${nameOf(event.task)} took ${took.toFixed(3)} seconds: debug mode would say so.`;
        add("slow-callback", index, event.time, text, event.line ?? null);
        break;
      }
      case "report":
        add(event.kind, index, event.time, event.text, lineOfReport(event, lines, names));
        break;
      default:
        break;
    }
  });
  return found;
}

const creation = /^\s*(?:asyncio|loop)\s*\.\s*(?:create_task|createTask|ensure_future|ensureFuture)\(/;

/** A call of `create_task` that stands as a statement: nothing takes the task it gives. */
const isThrownAway = (lines: readonly string[], at: number) =>
  creation.test(lines[at] ?? "") && beginsStatement(lines, at);

/** Whether the line before is no open list, call, assignment or arrow that goes on here. */
function beginsStatement(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at).findLast((line) => line.trim() !== "");
  return before === undefined || !/(?:[[(,=]|=>|\b(?:return|await|yield))\s*\\?$/.test(before);
}

/** Where a coroutine that was never awaited was called, and where a task was created. */
function lineOfReport(
  { kind, text, task }: ReportEvent,
  lines: readonly string[],
  tasks: ReadonlyMap<TaskId, { name: string; line: number | null }>,
): number | null {
  if (kind === "coroutine-never-awaited") {
    const name = /'(?:[\w.<>]*\.)?(\w+)' was never awaited/.exec(text)?.[1];
    if (name === undefined) return null;
    const call = new RegExp(
      String.raw`(?<!\b(?:function\*?|async|def|await|yield\*|yield from) +(?:[\w.]+\.)?)\b${name}\(`,
    );
    const calls = lines.flatMap((line, at) => (call.test(line) ? [at] : []));
    // In `create_task(save())` somebody takes the coroutine; a call that is a whole statement throws it away.
    const alone = new RegExp(String.raw`^\s*(?:[\w.]+\.)?${name}\(`);
    const at = calls.find((at) => alone.test(lines[at] ?? "") && beginsStatement(lines, at)) ?? calls[0];
    return at === undefined ? null : at + 1;
  }
  const byName = [...tasks.values()].find(({ name }) => text.includes(`name='${name}'`));
  return byName?.line ?? (task === null ? null : (tasks.get(task)?.line ?? null));
}
