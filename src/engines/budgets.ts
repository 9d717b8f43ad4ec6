// Owns the limits of a run: their usual values, how they are counted, and what reaching one says.
import type { Outcome, TraceEvent } from "../runtime";
import type { Budgets } from "./engine";

export const defaultBudgets: Budgets = {
  secondsWithoutProgress: 3,
  events: 200_000,
  outputBytes: 500_000,
};

type StopReason = Extract<Outcome, { type: "stopped" }>["reason"];

/** How a run ends that was stopped from outside. */
export function stopped(reason: StopReason, budgets: Budgets): Extract<Outcome, { type: "stopped" }> {
  return { type: "stopped", reason, sentence: sentence(reason, budgets) };
}

function sentence(reason: StopReason, budgets: Budgets): string {
  switch (reason) {
    case "reader":
      return "You stopped this run.";
    case "replaced":
      return "Another program was run, and there is one at a time. Press Run to run this one.";
    case "time":
      return (
        `Stopped: for ${budgets.secondsWithoutProgress} seconds the program kept computing and told nothing. ` +
        "Look for a loop that never ends and never awaits."
      );
    case "events":
      return (
        `Stopped after ${count(budgets.events)} events, which is all that one run may make. ` +
        "Look for a loop that awaits and never ends, or use smaller numbers."
      );
    case "output":
      return (
        `Stopped after ${count(budgets.outputBytes)} bytes of output, which is all that one run may print. ` +
        "Print less, or look for a loop that never ends."
      );
    case "memory":
      return "Stopped: the program used more memory than one run may. Keep less, or use smaller numbers.";
  }
}

function count(value: number): string {
  return value.toLocaleString("en");
}

/** Counts what a run tells against its budgets. The worker and the page each keep one. */
export interface Meter {
  /** What may be told of `event`: all of it, the part of its text that still fits, or `null` for none. */
  admit(event: TraceEvent): TraceEvent | null;
  /** The budget that was reached. From then on nothing is admitted. */
  readonly reached: "events" | "output" | null;
}

export function createMeter(budgets: Budgets): Meter {
  // Encoding into what is left of the budget counts the bytes of a text and finds where it must be cut.
  const encoder = new TextEncoder();
  const room = new Uint8Array(budgets.outputBytes);
  let bytes = 0;
  let events = 0;
  let reached: Meter["reached"] = null;
  return {
    admit(event) {
      if (reached !== null) return null;
      if (events === budgets.events) {
        reached = "events";
        return null;
      }
      events++;
      if (event.type !== "output" && event.type !== "report") return event;
      const { read, written } = encoder.encodeInto(event.text, room.subarray(bytes));
      bytes += written;
      if (read === event.text.length) return event;
      reached = "output";
      return read === 0 ? null : { ...event, text: event.text.slice(0, read) };
    },
    get reached() {
      return reached;
    },
  };
}
