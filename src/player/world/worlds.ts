// Owns the world at any place of a run, at once: a copy is kept every so many events, and the few after it are followed.
import type { TraceEvent } from "../../runtime";
import { byRun } from "../by-run";
import { copyOf, emptyWorld, follow, type World } from "./world";

const distance = 128;

export interface Worlds {
  /** After the first `shown` events. It must not be changed. */
  at(shown: number): World;
}

export function createWorlds(events: readonly TraceEvent[]): Worlds {
  const kept: World[] = [];
  const world = emptyWorld();
  events.forEach((event, index) => {
    if (index % distance === 0) kept.push(copyOf(world));
    follow(world, event);
  });
  let last: { shown: number; world: World } | null = null;
  return {
    at(shown) {
      if (last?.shown === shown) return last.world;
      const block = Math.min(Math.floor(shown / distance), kept.length - 1);
      const start = kept[block];
      const found = start === undefined ? emptyWorld() : copyOf(start);
      for (const event of events.slice(block * distance, shown)) follow(found, event);
      last = { shown, world: found };
      return found;
    },
  };
}

export const worldsOf = byRun(createWorlds);
