// Owns what a key means to a player that has the focus: never while something is typed or chosen by keys itself.

export type KeyCommand = "toggle" | "back" | "step" | "start" | "end";

const commands: Readonly<Record<string, KeyCommand>> = {
  " ": "toggle",
  ArrowLeft: "back",
  ArrowRight: "step",
  Home: "start",
  End: "end",
};

/** What has its own use for the arrow keys, Home and End. The scrub bar is a player's own. */
const takesArrows = "textarea, select, [contenteditable='true'], [role='tab'], input:not([data-scrub])";
/** What the space bar presses. */
const takesSpace = `${takesArrows}, button, summary, a`;

export interface KeyPress {
  key: string;
  isModified: boolean;
  /** The element that has the focus. */
  target: Pick<Element, "closest"> & { scrollWidth: number; clientWidth: number };
}

export function commandOf({ key, isModified, target }: KeyPress): KeyCommand | null {
  const command = commands[key];
  if (command === undefined || isModified) return null;
  if (target.closest(command === "toggle" ? takesSpace : takesArrows) !== null) return null;
  // A listing wider than its place scrolls by these keys.
  const scrolls = target.scrollWidth > target.clientWidth && target.closest("pre") !== null;
  return scrolls && command !== "toggle" ? null : command;
}
