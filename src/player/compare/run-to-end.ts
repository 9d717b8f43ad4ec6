// Owns running a program to its end without playing it: what comes back is its trace, or why there is none.
import type { DownloadProgress } from "../../engines";
import type { Trace, TraceEvent } from "../../runtime";
import type { Begin } from "../page-engine";
import type { Failure, PlayerAction } from "../player-state";

export type Ended = { type: "trace"; trace: Trace } | { type: "no-run"; sentence: string };

interface Listener {
  onProgress: (progress: DownloadProgress) => void;
  onEnd: (ended: Ended) => void;
}

/** What starts returns what stops. After that, nothing is heard. */
export function runToEnd(begin: Begin, engine: Trace["engine"], { onProgress, onEnd }: Listener): () => void {
  const events: TraceEvent[] = [];
  let isOver = false;
  const end = (ended: Ended) => {
    isOver = true;
    onEnd(ended);
  };
  const stop = begin((action) => {
    if (isOver) return;
    hear(action);
  });

  function hear(action: PlayerAction): void {
    switch (action.type) {
      case "downloading":
        onProgress(action.progress);
        return;
      case "recording-opened":
        end({ type: "trace", trace: action.trace });
        return;
      case "failed":
        end({ type: "no-run", sentence: sentenceOf(action.failure) });
        return;
      case "engine-said": {
        const { message } = action;
        if (message.type === "downloading") onProgress(message.progress);
        if (message.type === "events") events.push(...message.events);
        if (message.type === "failed") end({ type: "no-run", sentence: message.sentence });
        if (message.type === "finished")
          end({ type: "trace", trace: { engine, events, outcome: message.outcome } });
        return;
      }
      // What a reader does while a run is played. Here nothing is played.
      default:
        return;
    }
  }
  return () => {
    isOver = true;
    stop();
  };
}

function sentenceOf(failure: Failure): string {
  switch (failure.type) {
    case "not-compiled": {
      const [problem] = failure.problems;
      const where = problem === undefined ? "" : ` Line ${problem.line}: ${problem.message}`;
      return `The TypeScript does not compile.${where}`;
    }
    case "no-run":
      return failure.sentence;
    case "raised":
      return failure.message;
  }
}
