// Owns the engine that runs TypeScript in the sandboxed frame: one frame a page, one worker a run, the latest run wins.
import { stopped } from "../budgets";
import type { SandboxEngine } from "../engine";
import { openFrame, type FrameHost, type SandboxScripts } from "./frame-host";
import { createRun, notStarted, type Run } from "./run";

export function createFrameEngine(scripts: SandboxScripts): SandboxEngine {
  let frame: FrameHost | null = null;
  let current: { id: number; run: Run } | null = null;
  let runs = 0;

  function openedFrame(): FrameHost {
    frame ??= openFrame(scripts, {
      onBroken(id) {
        // A worker that was cut off by the browser has, as far as we are told, asked for too much.
        if (current?.id === id) current.run.end({ type: "failed", sentence: notStarted });
      },
      onLost() {
        frame = null;
        current?.run.end({ type: "failed", sentence: notStarted });
      },
    });
    return frame;
  }

  return {
    warm() {
      openedFrame();
    },
    start(program, budgets, listener) {
      const byReader = { type: "finished", outcome: stopped("reader", budgets) } as const;
      current?.run.end(byReader);
      const id = ++runs;
      const host = openedFrame();
      const run = createRun({
        port: host.run(id),
        program,
        budgets,
        listener,
        onEnd() {
          if (current?.id === id) current = null;
          if (frame === host) host.end(id);
        },
      });
      current = { id, run };
      return () => {
        run.end(byReader);
      };
    },
    dispose() {
      const host = frame;
      frame = null;
      current?.run.end({ type: "finished", outcome: { type: "stopped", reason: "reader", sentence: "" } });
      host?.close();
    },
  };
}
