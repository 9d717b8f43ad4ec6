// Owns reading messages from behind the sandbox's ports: what does not have the shape of the protocol is refused.
import * as v from "valibot";
import type { Outcome, TraceEvent, Waiting } from "../../runtime";
import { largest, type FrameReply, type WorkerMessage } from "./protocol";

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** What somebody waits for may lie in the past, and for ever is a time too. */
const moment = v.number();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const task = v.nullable(id);
const name = v.pipe(v.string(), v.maxLength(largest.name));
const message = v.pipe(v.string(), v.maxLength(largest.message));
/** The output budget bounds it. */
const text = v.string();

const waiting: v.GenericSchema<Waiting> = v.variant("kind", [
  v.object({ kind: v.literal("yield") }),
  v.object({ kind: v.literal("sleep"), until: moment }),
  v.object({ kind: v.literal("task"), task: id }),
  v.object({ kind: v.literal("future"), future: id, of: v.exactOptional(name) }),
]);

type EventType = TraceEvent["type"];
type EventOf<T extends EventType> = Extract<TraceEvent, { type: T }>;

function event<T extends EventType, E extends v.ObjectEntries>(type: T, entries: E) {
  return v.object({ type: v.literal(type), time: seconds, line: v.exactOptional(id), ...entries });
}

/** By type rather than as one variant: a run has up to 200,000 of them, and a variant tries its options in turn. */
const events: { [T in EventType]: v.GenericSchema<unknown, EventOf<T>> } = {
  "loop-started": event("loop-started", {}),
  "loop-stopped": event("loop-stopped", {}),
  "loop-closed": event("loop-closed", {}),
  "iteration-started": event("iteration-started", { iteration: count, ready: count }),
  "clock-advanced": event("clock-advanced", { from: seconds }),
  "clock-blocked": event("clock-blocked", { from: seconds, task }),
  "timer-scheduled": event("timer-scheduled", { when: moment, task }),
  "timer-cancelled": event("timer-cancelled", { when: moment, task }),
  "task-created": event("task-created", { task: id, name, coroutine: name, creator: task }),
  "task-ready": event("task-ready", { task: id }),
  "task-running": event("task-running", { task: id }),
  "task-suspended": event("task-suspended", { task: id, on: waiting }),
  "task-cancelling": event("task-cancelling", { task: id, message: v.nullable(name), by: task }),
  "task-done": event("task-done", {
    task: id,
    outcome: v.picklist(["returned", "raised", "cancelled"]),
    value: name,
    cancelling: v.exactOptional(id),
  }),
  "coroutine-started": event("coroutine-started", { coroutine: id, task, name, caller: v.nullable(id) }),
  "coroutine-suspended": event("coroutine-suspended", { coroutine: id, task }),
  "coroutine-resumed": event("coroutine-resumed", { coroutine: id, task }),
  "coroutine-finished": event("coroutine-finished", {
    coroutine: id,
    task,
    outcome: v.picklist(["returned", "raised"]),
    value: name,
  }),
  "thread-started": event("thread-started", { thread: id, name, task }),
  "thread-finished": event("thread-finished", { thread: id, outcome: v.picklist(["returned", "raised"]) }),
  output: event("output", { stream: v.picklist(["stdout", "stderr"]), text, task }),
  "statement-started": event("statement-started", { first: id, last: id }),
  report: event("report", {
    kind: v.picklist([
      "callback-exception",
      "coroutine-never-awaited",
      "exception-never-retrieved",
      "task-destroyed-pending",
      "slow-callback",
      "other",
    ]),
    text,
    task,
  }),
};

const outcome: v.GenericSchema<Outcome> = v.variant("type", [
  v.object({ type: v.literal("returned") }),
  v.object({
    type: v.literal("raised"),
    exception: name,
    message,
    traceback: v.pipe(
      v.array(v.object({ name, line: id, column: v.nullable(id) })),
      v.maxLength(largest.traceback),
    ),
  }),
  v.object({
    type: v.literal("stopped"),
    reason: v.picklist(["reader", "replaced", "time", "events", "output", "memory"]),
    sentence: message,
  }),
]);

const anyEvent = v.rawTransform<unknown, TraceEvent>(({ dataset, addIssue, NEVER }) => {
  const type = (dataset.value as { type?: unknown } | null)?.type;
  const schema = typeof type === "string" && Object.hasOwn(events, type) ? events[type as EventType] : null;
  const result =
    schema === null ? null : v.safeParse<v.GenericSchema<unknown, TraceEvent>>(schema, dataset.value);
  if (result?.success) return result.output;
  addIssue({ message: `no event: ${String(type)}` });
  return NEVER;
});

const workerMessage: v.GenericSchema<unknown, WorkerMessage> = v.variant("type", [
  v.object({ type: v.literal("started") }),
  v.object({
    type: v.literal("events"),
    events: v.pipe(v.array(v.pipe(v.unknown(), anyEvent)), v.maxLength(largest.batch)),
  }),
  v.object({ type: v.literal("finished"), outcome }),
  v.object({ type: v.literal("unable") }),
]);

const frameReply: v.GenericSchema<unknown, FrameReply> = v.object({ type: v.literal("done") });

/** `null` for what is no message of a worker's. */
export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  const result = v.safeParse(workerMessage, data, { abortEarly: true });
  return result.success ? result.output : null;
}

export function isFrameReply(data: unknown): data is FrameReply {
  return v.is(frameReply, data);
}
