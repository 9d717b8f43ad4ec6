// Owns where everything in a sequence diagram stands: pixels from the top, fractions of the width from the left.
//
// Widths are fractions, so that one drawing fits a phone and a wide page with letters of the same size.
import type { Position } from "../view";
import type { Diagram, LifeState, Participant, ParticipantKey, Step } from "./diagram";

export const headHeight = 32;
const rowHeights = { message: 40, note: 26, gap: 48 };
const tail = 14;
/** A label longer than this may not be centred near an edge: on a phone it would be cut. */
const longLabel = 20;
const longestLabel = 44;

export interface Column {
  participant: Participant;
  x: number;
}

/** A text: `x` is a fraction, `dx` pixels beside it. */
export interface Label {
  x: number;
  dx: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

export type Mark = { number: number; top: number; bottom: number; label: Label; step: Step } & (
  | { type: "message"; from: number; to: number; y: number }
  | { type: "note"; x: number; y: number; output: boolean }
  | { type: "gap"; blocking: boolean }
);

/** A stretch of a life line in one state. */
export interface Life {
  x: number;
  state: LifeState;
  top: number;
  bottom: number;
  label: Label;
}

export interface Layout {
  height: number;
  columns: Column[];
  marks: Mark[];
  lives: Life[];
}

export function layoutOf({ participants, steps }: Diagram): Layout {
  const columns = participants.map((participant, index) => ({
    participant,
    x: (index + 0.5) / participants.length,
  }));
  const xs = new Map(columns.map(({ participant, x }) => [participant.key, x]));
  const xOf = (key: ParticipantKey): number => xs.get(key) ?? 0;

  let top = headHeight;
  const marks = steps.map((step, index): Mark => {
    const mark = markOf(step, index + 1, top, xOf);
    top = mark.bottom;
    return mark;
  });
  const height = top + tail;
  return { height, columns, marks, lives: livesOf(columns, marks, height) };
}

/** How far down a run has been told; a gap opens while the clock moves through it. */
export function revealedTo({ marks, height }: Layout, { shown, time }: Position): number {
  const next = marks.find((mark) => mark.step.event >= shown);
  if (next === undefined) return height;
  if (next.type !== "gap" || next.step.type !== "gap") return next.top;
  const { since, time: until } = next.step;
  const part = Math.min(1, Math.max(0, (time - since) / (until - since)));
  return next.top + part * (next.bottom - next.top);
}

function markOf(step: Step, number: number, top: number, xOf: (key: ParticipantKey) => number): Mark {
  // A new state is written under its mark, which takes the room of an arrow.
  const tall = step.type === "note" && step.states.length > 0;
  const bottom = top + rowHeights[tall ? "message" : step.type];
  const text = clip(step.label);
  const common = { number, top, bottom, step };
  switch (step.type) {
    case "message": {
      const from = xOf(step.from);
      const to = xOf(step.to);
      const label = between(from, to, top + 17, text);
      return { ...common, type: "message", from, to, y: top + 24, label };
    }
    case "note": {
      const x = xOf(step.at);
      const label = beside(x, 10, top + 17, text);
      return { ...common, type: "note", x, y: top + (tall ? 24 : 13), output: step.output, label };
    }
    case "gap": {
      const label: Label = { x: 0.5, dx: 0, y: top + 28, anchor: "middle", text };
      return { ...common, type: "gap", blocking: step.blocking, label };
    }
  }
}

/** Over the arrow, in the middle; a long one near an edge starts (or ends) at the life line nearer to it. */
function between(from: number, to: number, y: number, text: string): Label {
  const middle = (from + to) / 2;
  const left = Math.min(from, to);
  const right = Math.max(from, to);
  if (text.length > longLabel && middle < 0.4) return { x: left, dx: 10, y, anchor: "start", text };
  if (text.length > longLabel && middle > 0.6) return { x: right, dx: -10, y, anchor: "end", text };
  return { x: middle, dx: 0, y, anchor: "middle", text };
}

function beside(x: number, dx: number, y: number, text: string): Label {
  return x < 0.5 ? { x, dx, y, anchor: "start", text } : { x, dx: -dx, y, anchor: "end", text };
}

function livesOf(columns: Column[], marks: Mark[], height: number): Life[] {
  const last = columns.at(-1);
  return columns.flatMap((column) => {
    const { key } = column.participant;
    const lives: Life[] = [];
    for (const mark of marks) {
      const change = mark.step.states.find(({ participant }) => participant === key);
      const before = lives.at(-1);
      if (change === undefined || change.state === before?.state) continue;
      const top = mark.type === "gap" ? mark.top : mark.y;
      if (before !== undefined) before.bottom = top;
      const side: Label["anchor"] = column === last ? "end" : "start";
      const dx = side === "end" ? -9 : 9;
      const label: Label = { x: column.x, dx, y: top + 13, anchor: side, text: change.state };
      lives.push({ x: column.x, state: change.state, top, bottom: height, label });
    }
    return lives;
  });
}

function clip(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}
