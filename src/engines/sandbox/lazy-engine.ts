// Owns the engine that a page holds before it knows whether anything will be run: it loads the real one at first use.
import { stopped } from "../budgets";
import type { DownloadProgress, SandboxEngine } from "../engine";

/** What loading an engine may tell, and what it may be told: that nobody waits for it any more. */
export interface Loading {
  onProgress: (progress: DownloadProgress) => void;
  signal: AbortSignal;
}

interface LazyEngineOptions {
  /** May be called again after it failed. */
  load: (loading: Loading) => Promise<SandboxEngine>;
  /** What is heavy comes only with a run, not when it is warmed, and stopping that run ends the download. */
  isHeavy: boolean;
  /** What a run says when loading failed. */
  notLoaded: string;
}

export function createLazyEngine({ load, isHeavy, notLoaded }: LazyEngineOptions): SandboxEngine {
  let loading: Promise<SandboxEngine> | null = null;
  let ready: SandboxEngine | null = null;
  let abort = new AbortController();
  /** Ends the run that waits for the real engine. One that has begun is that engine's to stop. */
  let endWaiting: ((isLast?: boolean) => void) | null = null;
  let tellProgress: Loading["onProgress"] = () => undefined;

  function loaded(): Promise<SandboxEngine> {
    if (loading !== null) return loading;
    abort = new AbortController();
    const attempt = load({
      signal: abort.signal,
      onProgress: (progress) => {
        tellProgress(progress);
      },
    });
    loading = attempt;
    attempt.then(
      (engine) => {
        if (loading === attempt) ready = engine;
      },
      () => {
        if (loading === attempt) loading = null;
      },
    );
    return attempt;
  }

  /** The run that waited for it was stopped. */
  function giveUp(): void {
    if (!isHeavy) return;
    abort.abort();
    loading = null;
    ready = null;
  }

  return {
    warm() {
      if (isHeavy && loading === null) return;
      // A download that failed here is tried again by the run, which can say so.
      loaded().then(
        (engine) => {
          engine.warm();
        },
        () => undefined,
      );
    },
    start(program, budgets, listener) {
      // The run before waits no more, but what it waited for is wanted still.
      endWaiting?.(false);
      // Until the real engine has the run, stopping it means telling the listener ourselves.
      let stop: ((isLast?: boolean) => void) | null = (isLast = true) => {
        stop = null;
        endWaiting = null;
        if (isLast) giveUp();
        listener({ type: "finished", outcome: stopped(isLast ? "reader" : "replaced", budgets) });
      };
      tellProgress = (progress) => {
        if (stop !== null) listener({ type: "downloading", progress });
      };
      const begin = (engine: SandboxEngine) => {
        if (stop === null) return;
        endWaiting = null;
        stop = engine.start(program, budgets, listener);
      };
      endWaiting = stop;
      // Once it is there, a click need not wait for the page to draw what it has changed.
      if (ready !== null) begin(ready);
      else
        loaded().then(begin, () => {
          if (stop === null) return;
          stop = null;
          endWaiting = null;
          listener({ type: "failed", sentence: notLoaded });
        });
      return () => stop?.();
    },
    dispose() {
      endWaiting?.();
      void loading?.then((engine) => {
        engine.dispose();
      });
      loading = null;
      ready = null;
    },
  };
}
