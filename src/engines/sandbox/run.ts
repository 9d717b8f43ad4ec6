// Owns the page's side of one run: believing nothing it hears, keeping the budgets, ending exactly once.
import type { TraceEvent } from "../../runtime";
import { createMeter, stopped } from "../budgets";
import type { Budgets, EngineMessage, Program } from "../engine";
import type { WorkerCommand } from "./protocol";
import { parseWorkerMessage } from "./validate";

export interface RunOptions {
  port: MessagePort;
  program: Program;
  budgets: Budgets;
  listener: (message: EngineMessage) => void;
  /** The run is over: its worker can go. */
  onEnd: () => void;
}

export interface Run {
  /** Ends it with that message, unless it has ended. */
  end(message: Extract<EngineMessage, { type: "finished" | "failed" }>): void;
}

export const notBelieved =
  "The sandbox told something that is no trace of a run, so the run was ended. Run it again; reload the page if that does not help.";
export const notStarted = "The sandbox did not start. Run it again; reload the page if that does not help.";

/** The browser may be busy: a frame and a worker usually start within a tenth of a second. */
const startMilliseconds = 15_000;

/** Messages that wait while the page is busy count as progress: they are given a moment to arrive. */
const graceMilliseconds = 100;

export function createRun({ port, program, budgets, listener, onEnd }: RunOptions): Run {
  const meter = createMeter(budgets);
  let time = 0;
  let ended = false;
  let timer = setTimeout(() => {
    end({ type: "failed", sentence: notStarted });
  }, startMilliseconds);

  function end(message: Parameters<Run["end"]>[0]): void {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    port.close();
    onEnd();
    listener(message);
  }

  function noteProgress(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = setTimeout(() => {
        end({ type: "finished", outcome: stopped("time", budgets) });
      }, graceMilliseconds);
    }, budgets.secondsWithoutProgress * 1000);
  }

  function believe(data: unknown): void {
    const message = parseWorkerMessage(data);
    if (message === null) {
      end({ type: "failed", sentence: notBelieved });
      return;
    }
    noteProgress();
    switch (message.type) {
      case "started":
        listener(message);
        return;
      case "events":
        tell(message.events);
        return;
      case "finished":
        end(message);
        return;
    }
  }

  function tell(events: TraceEvent[]): void {
    for (const event of events) {
      if (event.time < time) {
        end({ type: "failed", sentence: notBelieved });
        return;
      }
      time = event.time;
    }
    const admitted = events.flatMap((event) => meter.admit(event) ?? []);
    if (admitted.length > 0) listener({ type: "events", events: admitted });
    if (meter.reached !== null) end({ type: "finished", outcome: stopped(meter.reached, budgets) });
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!ended) believe(data);
  };
  port.onmessageerror = () => {
    end({ type: "failed", sentence: notBelieved });
  };
  port.postMessage({ program, budgets } satisfies WorkerCommand);
  return { end };
}
