// Owns which lines a step need not show again: those above the first new one.
import type { Listing } from "../engines";

/** Fewer lines are not worth a button. */
const fewest = 8;

/** How many lines at the top the step before has too; 0: there is nothing to fold away. */
export function foldOf({ added = [] }: Pick<Listing, "added">): number {
  const [first = 1] = added;
  const known = first - 1;
  return known >= fewest ? known : 0;
}
