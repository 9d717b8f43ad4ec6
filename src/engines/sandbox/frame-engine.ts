// Owns the engine that runs programs in a sandboxed frame: one frame, one worker a run, the latest run wins.
import { stopped } from "../budgets";
import type { SandboxEngine } from "../engine";
import { openFrame, type FrameHost, type SandboxScripts } from "./frame-host";
import { createRun } from "./run";

/** A worker that does not begin within `secondsToStart` never will. */
export function createFrameEngine(scripts: SandboxScripts, secondsToStart = 15): SandboxEngine {
  let frame: FrameHost | null = null;
  let current: { stop: (reason?: "reader" | "replaced") => void; lose: () => void } | null = null;
  let runs = 0;

  function openedFrame(): FrameHost {
    frame ??= openFrame(scripts, () => {
      frame = null;
      current?.lose();
    });
    return frame;
  }

  function closeFrame(): void {
    frame?.close();
    frame = null;
  }

  return {
    warm() {
      openedFrame();
    },
    start(program, budgets, listener) {
      current?.stop("replaced");
      const id = ++runs;
      const run = createRun({
        program,
        budgets,
        listener,
        secondsToStart,
        onEnd(message) {
          current = null;
          if (message.type === "failed") closeFrame();
          else frame?.end(id);
        },
      });
      const connect = () => {
        run.connect(openedFrame().run(id));
      };
      const stop = (reason: "reader" | "replaced" = "reader") => {
        run.end({ type: "finished", outcome: stopped(reason, budgets) });
      };
      const lose = () => {
        // A frame that was lost under the run before does not concern this one.
        if (run.isStarted) run.end({ type: "finished", outcome: stopped("memory", budgets) });
        else connect();
      };
      current = { stop, lose };
      connect();
      return () => stop();
    },
    dispose() {
      current?.stop();
      closeFrame();
    },
  };
}
