// Owns the page's side of one run: believing nothing it hears, keeping the budgets, ending exactly once.
import type { TraceEvent } from "../../runtime";
import { createMeter, stopped } from "../budgets";
import type { Budgets, EngineMessage, Program } from "../engine";
import { createInbox } from "./inbox";
import type { WorkerCommand } from "./protocol";
import { parseWorkerMessage } from "./validate";

export interface RunOptions {
  program: Program;
  budgets: Budgets;
  listener: (message: EngineMessage) => void;
  /** Frame and worker usually start much faster, but the machine may be busy. */
  secondsToStart: number;
  /** The run is over: its worker can go. The listener hears of it afterwards. */
  onEnd: (message: EndMessage) => void;
}

type EndMessage = Extract<EngineMessage, { type: "finished" | "failed" }>;

export interface Run {
  /** Sends the program. Until the worker has begun it may be sent again, over another port. */
  connect(port: MessagePort): void;
  readonly isStarted: boolean;
  /** Ends it with that message, unless it has ended. */
  end(message: EndMessage): void;
}

const notBelieved =
  "The sandbox told something that is no trace of a run, so the run was ended. Run it again; reload the page if that does not help.";
const notStarted = "The sandbox did not start. Run it again; reload the page if that does not help.";

/** What came in while the page was busy counts as progress: it is given this long to be noticed. */
const graceMilliseconds = 100;

export function createRun({ program, budgets, listener, secondsToStart, onEnd }: RunOptions): Run {
  const meter = createMeter(budgets);
  let port: MessagePort | null = null;
  let time = 0;
  let isStarted = false;
  let isEnded = false;
  let timer = setTimeout(() => {
    end({ type: "failed", sentence: notStarted });
  }, secondsToStart * 1000);

  function end(message: EndMessage): void {
    if (isEnded) return;
    isEnded = true;
    clearTimeout(timer);
    inbox.close();
    port?.close();
    onEnd(message);
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

  const inbox = createInbox((data) => {
    // A flood may take longer to be read than the program took to send it.
    noteProgress();
    const message = parseWorkerMessage(data);
    switch (message?.type) {
      case undefined:
        end({ type: "failed", sentence: notBelieved });
        return;
      case "unable":
        end({ type: "failed", sentence: notStarted });
        return;
      case "started":
        isStarted = true;
        listener(message);
        return;
      case "events":
        tell(message.events);
        return;
      case "finished":
        end(message);
        return;
    }
  });

  function tell(events: TraceEvent[]): void {
    const admitted: TraceEvent[] = [];
    for (const event of events) {
      if (event.time < time) {
        end({ type: "failed", sentence: notBelieved });
        return;
      }
      time = event.time;
      const told = meter.admit(event);
      if (told !== null) admitted.push(told);
    }
    if (admitted.length > 0) listener({ type: "events", events: admitted });
    if (meter.reached !== null) end({ type: "finished", outcome: stopped(meter.reached, budgets) });
  }

  return {
    connect(to) {
      port?.close();
      port = to;
      port.onmessage = (event: MessageEvent<unknown>) => {
        noteProgress();
        inbox.add(event);
      };
      port.onmessageerror = () => {
        end({ type: "failed", sentence: notBelieved });
      };
      port.postMessage({ program, budgets } satisfies WorkerCommand);
    },
    get isStarted() {
      return isStarted;
    },
    end,
  };
}
