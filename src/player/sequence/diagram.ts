// Owns what a sequence diagram is: who takes part, and what passes between them, step by step.

/** What a life line says about its participant, in asyncio's own words. */
export type LifeState = "running" | "stopped" | "pending" | "suspended" | "done" | "failed" | "cancelled";

/** `loop`, `program`, `task:1`, `coroutine:2`. */
export type ParticipantKey = string;

export interface Participant {
  key: ParticipantKey;
  kind: "program" | "loop" | "task" | "coroutine";
  name: string;
}

/** What a step says and does, before it is known which event of the trace told it. */
export type Line = {
  /** The step in a sentence, for those who do not see the drawing. */
  sentence: string;
  /** The states that life lines take on with this step. */
  states: { participant: ParticipantKey; state: LifeState }[];
} & (
  | { type: "message"; from: ParticipantKey; to: ParticipantKey; label: string }
  /** Something a participant does by itself; `output` is text that it wrote. */
  | { type: "note"; at: ParticipantKey; label: string; output: boolean }
  /** The clock moved on from `since`: nothing was ready, or a call blocked it. */
  | { type: "gap"; since: number; label: string; blocking: boolean }
);

export type Step = Line & {
  /** Index of the trace's event that this step tells: it is shown once that event has happened. */
  event: number;
  /** Virtual seconds. */
  time: number;
};

export interface Diagram {
  participants: Participant[];
  steps: Step[];
}
