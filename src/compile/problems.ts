// Owns what a reader is told about source that does not compile: one sentence, and where.
import type { Message } from "esbuild-wasm";

/** Lines and columns count from 1, columns and length in UTF-16 units, as editors do. */
export interface Problem {
  message: string;
  line: number;
  column: number;
  length: number;
  lineText: string;
}

export function toProblem(message: Message): Problem {
  const sentence = toSentence(message.text);
  const { location } = message;
  if (location === null) return { message: sentence, line: 1, column: 1, length: 0, lineText: "" };
  const { line, lineText } = location;
  const start = charactersIn(lineText, location.column);
  const length = charactersIn(lineText, location.column + location.length) - start;
  return { message: sentence, line, column: start + 1, length, lineText };
}

const awaitOutside =
  '"await" works only inside an async function. Put this into "async function main() { … }" and end the program ' +
  'with "asyncio.run(main());".';

function toSentence(text: string): string {
  if (text.startsWith("Top-level await is not available")) return awaitOutside;
  if (text.startsWith('"await" can only be used inside an "async" function')) {
    return '"await" works only inside an async function. Write "async" before this function, or take the "await" away.';
  }
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** esbuild counts columns in UTF-8 bytes. */
function charactersIn(text: string, bytes: number): number {
  const head = new TextEncoder().encode(text).subarray(0, bytes);
  return new TextDecoder().decode(head).length;
}
