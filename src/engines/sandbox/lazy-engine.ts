// Owns the engine that a page holds before it knows whether anything will be run: it loads the real one at first use.
import { stopped } from "../budgets";
import type { SandboxEngine } from "../engine";

const notLoaded =
  "The code that runs snippets could not be downloaded. Check the connection, then run it again.";

/** `load` may be called again after it failed. */
export function createLazyEngine(load: () => Promise<SandboxEngine>): SandboxEngine {
  let loading: Promise<SandboxEngine> | null = null;
  let stopCurrent: (() => void) | null = null;

  function loaded(): Promise<SandboxEngine> {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    warm() {
      // A download that failed here is tried again by the run, which can say so.
      loaded().then(
        (engine) => {
          engine.warm();
        },
        () => undefined,
      );
    },
    start(program, budgets, listener) {
      stopCurrent?.();
      // Until the real engine has the run, stopping it means telling the listener ourselves.
      let stop: (() => void) | null = () => {
        stop = null;
        listener({ type: "finished", outcome: stopped("reader", budgets) });
      };
      loaded().then(
        (engine) => {
          if (stop !== null) stop = engine.start(program, budgets, listener);
        },
        () => {
          if (stop === null) return;
          stop = null;
          listener({ type: "failed", sentence: notLoaded });
        },
      );
      const stopThis = () => stop?.();
      stopCurrent = stopThis;
      return stopThis;
    },
    dispose() {
      stopCurrent?.();
      void loading?.then((engine) => {
        engine.dispose();
      });
      loading = null;
    },
  };
}
