// Owns tying the reducer to the page: what has begun is stopped again, and time ticks while a run plays.
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Begin } from "./page-engine";
import { idle, type PlayerState, reducePlayer, type Telling } from "./player-state";

export interface Player {
  state: PlayerState;
  run: (telling: Telling, begin: Begin) => void;
  stop: () => void;
  reset: () => void;
  skipWaits: () => void;
}

export function usePlayer(): Player {
  const [state, dispatch] = useReducer(reducePlayer, idle);
  /** Ends what runs now: heard to its end, or silently because something else takes its place. */
  const end = useRef((_isHeard: boolean): void => {});

  const isPlaying = state.phase === "playing";
  useEffect(() => {
    if (!isPlaying) return;
    let frame = requestAnimationFrame(function tick() {
      dispatch({ type: "tick", now: performance.now() });
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);
  useEffect(() => () => end.current(false), []);

  const run = useCallback((telling: Telling, begin: Begin) => {
    end.current(false);
    dispatch({ type: "run", telling });
    let isHeard = true;
    const stop = begin((action) => {
      if (isHeard) dispatch(action);
    });
    end.current = (isHeardToItsEnd) => {
      isHeard = isHeardToItsEnd;
      stop();
      isHeard = false;
    };
  }, []);
  const stop = useCallback(() => {
    end.current(true);
    dispatch({ type: "stop" });
  }, []);
  const reset = useCallback(() => {
    end.current(false);
    dispatch({ type: "reset" });
  }, []);
  const skipWaits = useCallback(() => dispatch({ type: "skip-waits" }), []);
  return useMemo(() => ({ state, run, stop, reset, skipWaits }), [state, run, stop, reset, skipWaits]);
}
