// Owns tying the reducer to the page: what has begun is stopped again, and time ticks while a run plays.
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { TraceEvent } from "../runtime";
import type { Begin } from "./page-engine";
import { readOn } from "./output-index";
import { idle, type PlayerState, reducePlayer, type Telling, toldOf } from "./player-state";
import type { Speed } from "./transport/place";

export interface Player {
  state: PlayerState;
  /** `onShown`: what the page shows is that run from now on. */
  run: (telling: Telling, begin: Begin, onShown?: () => void) => void;
  stop: () => void;
  reset: () => void;
  transport: Transport;
}

/** Where the reader goes in a run that is told. */
export interface Transport {
  skipWaits: () => void;
  move: (to: number) => void;
  step: (by: number) => void;
  play: (speed: Speed) => void;
  pause: () => void;
  changeSpeed: (speed: Speed) => void;
}

/**
 * A run that is over sooner is not shown loading or running: to draw that would only keep its output waiting. What was
 * there before stays so long. In milliseconds.
 */
const longestUnseen = 100;

export function usePlayer(): Player {
  const [state, dispatch] = useReducer(reducePlayer, idle);
  /** Ends what runs now: heard to its end, or silently because something else takes its place. */
  const end = useRef((_isHeard: boolean): void => {});

  const isMoving = toldOf(state)?.motion != null;
  useEffect(() => {
    if (!isMoving) return;
    let frame = requestAnimationFrame(function tick() {
      dispatch({ type: "tick", now: performance.now() });
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isMoving]);
  useEffect(() => () => end.current(false), []);

  const run = useCallback((telling: Telling, begin: Begin, onShown?: () => void) => {
    end.current(false);
    let isHeard = true;
    let isShown = false;
    const show = () => {
      if (isShown) return;
      isShown = true;
      onShown?.();
      dispatch({ type: "run", telling });
    };
    let unseen = setTimeout(show, longestUnseen);
    // Nothing of a run is shown before its end, so a flood of events is read as it comes, and handed over once.
    const events: TraceEvent[] = [];
    const stop = begin((action) => {
      if (!isHeard) return;
      const message = action.type === "engine-said" ? action.message : null;
      if (message?.type === "events") {
        for (const event of message.events) events.push(event);
        readOn(events);
        return;
      }
      clearTimeout(unseen);
      if (message?.type === "started") {
        unseen = setTimeout(() => {
          show();
          dispatch(action);
        }, longestUnseen);
        return;
      }
      show();
      if (message?.type === "finished")
        dispatch({ type: "engine-said", message: { type: "events", events }, now: performance.now() });
      dispatch(action);
    });
    end.current = (isHeardToItsEnd) => {
      isHeard = isHeardToItsEnd;
      stop();
      isHeard = false;
      clearTimeout(unseen);
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
  const transport = useMemo<Transport>(
    () => ({
      skipWaits: () => dispatch({ type: "skip-waits" }),
      move: (to) => dispatch({ type: "move", to }),
      step: (by) => dispatch({ type: "step", by }),
      play: (speed) => dispatch({ type: "play", speed, now: performance.now() }),
      pause: () => dispatch({ type: "pause" }),
      changeSpeed: (speed) => dispatch({ type: "speed", speed, now: performance.now() }),
    }),
    [],
  );
  return useMemo(() => ({ state, run, stop, reset, transport }), [state, run, stop, reset, transport]);
}
