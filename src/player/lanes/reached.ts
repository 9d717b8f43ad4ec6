// Owns where in a lanes drawing a run has come to: a position of the player as a fraction of the width.
import type { Position } from "../view";
import type { PlacedColumn } from "./lanes";

export function reached(columns: readonly PlacedColumn[], position: Position): number {
  let at = 0;
  for (const column of columns) {
    if (position.shown > column.last) {
      at = column.end;
      continue;
    }
    return at + (column.end - column.start) * partOf(column, position);
  }
  return at;
}

/** How much of a column that is not told to its end has been told. */
function partOf(column: PlacedColumn, position: Position): number {
  if (column.kind === "step") return position.shown > column.first ? 0.5 : 0;
  // A call that blocks for no time is told all at once.
  const part = column.to === column.from ? 1 : (position.time - column.from) / (column.to - column.from);
  return Math.min(Math.max(part, 0), 1);
}
