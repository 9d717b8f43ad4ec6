// Owns what a reader answered: how it is judged, and how it is kept in the browser and believed when read again.
import type { Question } from "./question-of";

/** The lines in the reader's order, or the one option chosen. */
export type Answer = readonly string[];

export type Judgement =
  | { type: "right" }
  /** How many lines from the first on are right. */
  | { type: "wrong"; rightFromStart: number }
  /** So many lines have no place yet, or nothing is chosen. */
  | { type: "unfinished"; missing: number };

const rightAnswer = (question: Question): Answer =>
  question.type === "order" ? question.right : [question.right];

export function judgeAnswer(question: Question, answer: Answer): Judgement {
  const right = rightAnswer(question);
  if (answer.length < right.length) return { type: "unfinished", missing: right.length - answer.length };
  const wrong = right.findIndex((text, index) => text !== answer[index]);
  return wrong === -1 ? { type: "right" } : { type: "wrong", rightFromStart: wrong };
}

/** By hand, for the reason given in `edits.ts`. The lines themselves are compared with the question's. */
function answerIn(value: unknown): Answer | null {
  if (typeof value !== "object" || value === null) return null;
  const { version, answer, ...rest } = value as Record<string, unknown>;
  if (version !== 1 || !Array.isArray(answer) || Object.keys(rest).length > 0) return null;
  const texts: unknown[] = answer;
  const isAnswer = texts.length <= 20 && texts.every((text) => typeof text === "string");
  return isAnswer ? texts : null;
}

export const answerName = (id: string, of: string): string => `predict:${id}:${of}`;
export const formatAnswer = (answer: Answer): string => JSON.stringify({ version: 1, answer });

/** `null` for what does not answer this question: the page has changed since, or somebody else wrote it. */
export function parseAnswer(text: string | null, question: Question): Answer | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const answer = answerIn(value);
  if (answer === null) return null;
  if (question.type === "choice") {
    const [chosen] = answer;
    return answer.length === 1 && chosen !== undefined && question.options.includes(chosen) ? answer : null;
  }
  const isSame = answer.toSorted().join("\n") === question.pieces.toSorted().join("\n");
  return isSame ? answer : null;
}

/** Pieces by their number, because two lines may be alike. Pressing one that has a place takes it out again. */
export const togglePiece = (chosen: readonly number[], piece: number): number[] =>
  chosen.includes(piece) ? chosen.filter((other) => other !== piece) : [...chosen, piece];

/** Which pieces make up a stored answer. */
export function piecesOf(pieces: readonly string[], answer: Answer): number[] {
  const chosen: number[] = [];
  for (const text of answer) {
    chosen.push(pieces.findIndex((piece, index) => piece === text && !chosen.includes(index)));
  }
  return chosen;
}
