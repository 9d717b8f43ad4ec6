// Owns the vocabulary of the history: an event, the release it belongs to, and the post that tells it.

/** In the order in which a legend names them: from where ideas came from to what went away. */
export const KINDS = [
  "origin",
  "syntax",
  "api",
  "change",
  "performance",
  "tooling",
  "deprecation",
  "removal",
] as const;

export type Kind = (typeof KINDS)[number];

export const WEIGHTS = ["main", "minor"] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface Reference {
  label: string;
  url: string;
}

export interface HistoryEvent {
  /** Its place on the page too: `/history#asyncio-taskgroup`. */
  id: string;
  /** The minor release it shipped in, `3.11`; `null` for what happened outside a release. */
  python: string | null;
  /** ISO, `2022-10-24`. */
  date: string;
  kind: Kind;
  weight: Weight;
  title: string;
  summary: string;
  /** Names as a reader would search for them: `asyncio.TaskGroup`, `loop.create_task`. */
  names: string[];
  peps: number[];
  /** Where it can be read up; at least one. */
  refs: Reference[];
  /** Pages of this site that explain it or run it. */
  docs: Reference[];
  /** The place on this site where a program shows it. */
  run: string | null;
  /** What it is called on the axis, where only a few have a name. */
  landmark?: string | undefined;
  /** The slug of the post that tells it. */
  chapter: string;
  /** Its release was not out yet when the event was read. */
  planned: boolean;
}

export interface Release {
  python: string;
  date: string;
  endOfLife: string;
  /** The PEP with the release's schedule. */
  schedule: string;
  planned: boolean;
}

/** One post of `blog/`: a release, or the few that share a story. */
export interface Chapter {
  slug: string;
  title: string;
  releases: Release[];
}

export interface History {
  /** Oldest first. */
  chapters: Chapter[];
  /** Oldest first; those of one day with the main ones first. */
  events: HistoryEvent[];
}

export const KIND_LABELS: Record<Kind, string> = {
  origin: "Origin",
  syntax: "Syntax",
  api: "API",
  change: "Change",
  performance: "Performance",
  tooling: "Tooling",
  deprecation: "Deprecation",
  removal: "Removal",
};
