// Owns what each event of a trace adds to the sequence diagram: one line, several, or none.
//
// It relies on two invariants of the trace: only the innermost coroutine of a task suspends and it alone resumes, and
// the events of a coroutine come before those of its task (`coroutine-suspended`, then `task-suspended`).
import type { CoroutineEvent, TaskEvent, TaskId, TraceEvent } from "../../runtime";
import { assertNever } from "../assert-never";
import { formatTime } from "../format-time";
import type { Calls } from "./calls";
import type { Line, ParticipantKey } from "./diagram";
import { coroutineKey, loopKey, taskKey } from "./participants";
import * as words from "./words";

export type NameOf = (key: ParticipantKey) => string;

export function linesFor(event: TraceEvent, calls: Calls, nameOf: NameOf): Line[] {
  switch (event.type) {
    case "loop-stopped":
      return [
        atLoop("the loop stops", "The event loop stops.", [{ participant: loopKey, state: "stopped" }]),
      ];
    case "clock-advanced":
    case "clock-blocked":
      return [gap(event.from, event.time, event.type === "clock-blocked")];
    case "timer-scheduled": {
      const when = formatTime(event.when);
      return [atLoop(`timer at ${when}`, `A timer for ${when} is set in the event loop.`)];
    }
    case "timer-cancelled":
      return [atLoop("timer cancelled", `The timer for ${formatTime(event.when)} is cancelled.`)];
    case "output":
      return outputLines(event.text, calls.actor(event.task), nameOf);
    case "report":
      return [
        {
          type: "note",
          at: calls.actor(event.task),
          label: event.text,
          output: true,
          sentence: `asyncio reports: ${event.text}`,
          states: [],
        },
      ];
    case "task-created":
    case "task-running":
    case "task-suspended":
    case "task-cancelling":
    case "task-done":
      return taskLines(event, calls, nameOf);
    case "coroutine-started":
    case "coroutine-resumed":
    case "coroutine-finished":
      return coroutineLines(event, calls, nameOf);
    // Where the program stands in its own text; the loop's own bookkeeping; a coroutine's suspension, which
    // `task-suspended` tells with its reason; and threads, which are no participants: what one gives back arrives as a
    // future's result.
    case "statement-started":
    case "loop-started":
    case "loop-closed":
    case "iteration-started":
    case "task-ready":
    case "coroutine-suspended":
    case "thread-started":
    case "thread-finished":
      return [];
    default:
      return assertNever(event);
  }
}

/** What the event loop does by itself. */
function atLoop(label: string, sentence: string, states: Line["states"] = []): Line {
  return { type: "note", at: loopKey, label, output: false, sentence, states };
}

function gap(since: number, until: number, blocking: boolean): Line {
  const passed = words.secondsInWords(until - since);
  const label = blocking ? `${passed} blocked` : `${passed} later`;
  const sentence = blocking
    ? `A call blocks for ${passed}: no task can run. It is now ${formatTime(until)}.`
    : `Nothing is ready. The clock moves on by ${passed}, to ${formatTime(until)}.`;
  return { type: "gap", since, label, blocking, sentence, states: [] };
}

function outputLines(text: string, at: ParticipantKey, nameOf: NameOf): Line[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => ({
      type: "note",
      at,
      label: line,
      output: true,
      sentence: `${nameOf(at)} prints "${line}".`,
      states: [],
    }));
}

function taskLines(event: TaskEvent, calls: Calls, nameOf: NameOf): Line[] {
  const task = taskKey(event.task);
  const name = nameOf(task);
  switch (event.type) {
    case "task-created": {
      const states: Line["states"] = [{ participant: task, state: "pending" }];
      const runs = `to run ${event.coroutine}()`;
      if (event.creator === null) {
        const sentence = `${name} is created ${runs}.`;
        return [{ type: "note", at: task, label: `created ${runs}`, output: false, sentence, states }];
      }
      const from = calls.actor(event.creator);
      const sentence = `${nameOf(from)} creates ${name} ${runs}.`;
      return [{ type: "message", from, to: task, label: "create task", sentence, states }];
    }
    case "task-running": {
      const wait = calls.lastWait(event.task);
      const label = wait === null ? "first step" : wait.kind === "yield" ? "next step" : "wakeup";
      const sentence =
        wait === null
          ? `The event loop runs the first step of ${name}.`
          : `The event loop runs ${name} again.`;
      const states: Line["states"] = [{ participant: loopKey, state: "running" }];
      return [{ type: "message", from: loopKey, to: task, label, sentence, states }];
    }
    case "task-suspended": {
      const innermost = calls.innermost(event.task);
      const label = words.yielded(event.on, (id) => nameOf(taskKey(id)));
      const back: Line = {
        type: "message",
        from: task,
        to: loopKey,
        label: "gives way",
        sentence: `${name} gives control back to the event loop.`,
        states: [],
      };
      if (innermost === null) return [back];
      const sentence = `${nameOf(innermost)} ${label}. It is suspended, and control goes straight to ${name}${past(event.task, calls, nameOf)}.`;
      const states: Line["states"] = [{ participant: innermost, state: "suspended" }];
      return [{ type: "message", from: innermost, to: task, label, sentence, states }, back];
    }
    case "task-cancelling": {
      const from = calls.actor(event.by);
      const label = event.message === null ? "cancel()" : `cancel(${event.message})`;
      const sentence = `${nameOf(from)} asks ${name} to cancel.`;
      return [{ type: "message", from, to: task, label, sentence, states: [] }];
    }
    case "task-done": {
      const state =
        event.outcome === "returned" ? "done" : event.outcome === "raised" ? "failed" : "cancelled";
      return [
        {
          type: "message",
          from: task,
          to: loopKey,
          label: words.doneLabel(event),
          sentence: words.doneSentence(name, event),
          states: [{ participant: task, state }],
        },
      ];
    }
    case "task-ready":
      return [];
    default:
      return assertNever(event);
  }
}

/** `, past outer()`: a suspension and a resumption skip the coroutines between the task and the innermost one. */
function past(task: TaskId, calls: Calls, nameOf: NameOf): string {
  const skipped = calls.outer(task).map(nameOf);
  return skipped.length === 0 ? "" : `, past ${skipped.join(" and ")}`;
}

function coroutineLines(event: CoroutineEvent, calls: Calls, nameOf: NameOf): Line[] {
  const coroutine = coroutineKey(event.coroutine);
  const name = nameOf(coroutine);
  const running: Line["states"][number] = { participant: coroutine, state: "running" };
  switch (event.type) {
    case "coroutine-started": {
      if (event.caller === null) {
        const from = event.task === null ? calls.actor(null) : taskKey(event.task);
        const sentence = `${nameOf(from)} starts ${name}.`;
        return [{ type: "message", from, to: coroutine, label: "start", sentence, states: [running] }];
      }
      const from = coroutineKey(event.caller);
      const sentence = `${nameOf(from)} is suspended and waits for ${name}, which begins to run.`;
      const states: Line["states"] = [{ participant: from, state: "suspended" }, running];
      return [{ type: "message", from, to: coroutine, label: `waits for ${name}`, sentence, states }];
    }
    case "coroutine-resumed": {
      const from = event.task === null ? calls.receiver(event.coroutine, null) : taskKey(event.task);
      const sentence = `${nameOf(from)} resumes ${name}${event.task === null ? "" : past(event.task, calls, nameOf)}.`;
      return [{ type: "message", from, to: coroutine, label: "resume", sentence, states: [running] }];
    }
    case "coroutine-finished": {
      const to = calls.receiver(event.coroutine, event.task);
      const state = event.outcome === "returned" ? "done" : "failed";
      const states: Line["states"] = [{ participant: coroutine, state }];
      if (to.startsWith("coroutine:")) states.push({ participant: to, state: "running" });
      const label = words.raised(event);
      const sentence = words.finishedSentence(name, nameOf(to), event);
      return [{ type: "message", from: coroutine, to, label, sentence, states }];
    }
    case "coroutine-suspended":
      return [];
    default:
      return assertNever(event);
  }
}
