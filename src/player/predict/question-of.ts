// Owns making a question of a recorded run: what is asked, what can be answered, and what is right.
import type { SnippetData } from "../../engines";
import { formatTime } from "../format-time";

export type Question =
  /** `pieces` are the printed lines, shuffled; `right` has them in their order. */
  | { type: "order"; pieces: string[]; right: string[] }
  /** One of `options` is `right`. */
  | { type: "choice"; options: string[]; right: string };

export interface QuestionAsked {
  /** What is to be predicted: what is printed, or the virtual time of the end. */
  of: "output" | "time";
  /** Wrong answers. With them, the reader chooses; without, the reader puts the printed lines in order. */
  others: readonly string[];
}

/** More lines than this are no question but a task. */
const mostPieces = 8;

/** @throws A sentence for the writer of the page, where no question can be made. */
export function questionOf(
  { id, python }: Pick<SnippetData, "id" | "python">,
  { of, others }: QuestionAsked,
): Question {
  const { lines, end } = python.transcript;
  const printed = lines.map(({ text }) => text);
  if (others.length > 0) {
    const right = of === "time" ? formatTime(end.time) : printed.join("\n");
    const options = [right, ...others];
    if (new Set(options).size < options.length) {
      throw new Error(
        `<Predict name="${nameOf(id)}">: one of \`others\` is the right answer, or stands there twice. Change it.`,
      );
    }
    return { type: "choice", options: shuffled(options, id), right };
  }
  const isOrderable = of === "output" && new Set(printed).size > 1 && printed.length <= mostPieces;
  if (!isOrderable) {
    throw new Error(
      `<Predict name="${nameOf(id)}">: only two to ${mostPieces} lines, not all alike, can be put in order. ` +
        'Give wrong answers to choose among: others={["1.00 s", "3.00 s"]}.',
    );
  }
  return { type: "order", pieces: misplaced(printed, id), right: printed };
}

const nameOf = (id: string) => id.slice(id.lastIndexOf("/") + 1);

/** Not in the order in which they were printed: that would give the answer away. */
function misplaced(lines: readonly string[], seed: string): string[] {
  const mixed = shuffled(lines, seed);
  while (mixed.every((line, index) => line === lines[index])) mixed.push(...mixed.splice(0, 1));
  return mixed;
}

/** The same for every reader and every build: chance would make the page differ from its own HTML. */
function shuffled(values: readonly string[], seed: string): string[] {
  return values
    .map((value, index) => ({ value, key: hash(`${seed}\n${index}\n${value}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return state;
}
