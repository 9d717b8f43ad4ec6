// Owns tracebacks: from an error's stack, as V8, Firefox and Safari write it, to the lines that the reader wrote.
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { columnWithoutMarks, type Marks } from "../compile/worker";
import type { TracebackFrame } from "../runtime";

/** What stacks call the program: no file of ours has this name. */
export const programUrl = "corolla-program";

/** `new Function` puts two lines before a body, and `execute` puts one before the code. */
const linesBefore = 3;

const frame = new RegExp(String.raw`^(?:\s*at )?(.*?)[ (@]*\b${programUrl}:(\d+):(\d+)\)?$`);

/** A program as it was compiled, and the marks that it ran with. */
interface Compiled {
  code: string;
  map: string | null;
  marks: Marks;
}

/** Frames of the program itself, innermost last. Positions are those of `map`'s source, or the code's own. */
export function readTraceback(error: Error, { code, map, marks }: Compiled): TracebackFrame[] {
  const source = map === null ? null : new TraceMap(map);
  const frames: TracebackFrame[] = [];
  for (const text of stackOf(error).split("\n")) {
    const [, name, line, column] = frame.exec(text) ?? [];
    if (line === undefined) continue;
    const at = Number(line) - linesBefore;
    const generated = { line: at, column: columnWithoutMarks(code, marks, at, Number(column) - 1) };
    const position = source === null ? generated : originalPositionFor(source, generated);
    if (position.line === null) continue;
    frames.unshift({ name: functionName(name ?? ""), line: position.line, column: position.column + 1 });
  }
  // The outermost code of a program is its top level, which engines name in several ways.
  const [outermost] = frames;
  if (outermost !== undefined) outermost.name = "<module>";
  return frames;
}

/**
 * The frames of a stack, and between them the coroutines that the error left. Of these the stack has the innermost at most:
 * the one that ran when the error was made.
 */
export function withCoroutines(
  stack: readonly TracebackFrame[],
  left: readonly TracebackFrame[],
): TracebackFrame[] {
  const names = left.map(({ name }) => name);
  const at = stack.findIndex(({ name }) => names.includes(name));
  if (at < 0) return [...stack, ...left];
  const known = names.lastIndexOf(stack[at]?.name ?? "");
  return [...stack.slice(0, at), ...left.slice(0, known), ...stack.slice(at)];
}

function stackOf(error: Error): string {
  return typeof error.stack === "string" ? error.stack : "";
}

/** The last word of `K.method`, `Generator.main$`, `main··helper$`, `async main`, as the reader wrote it. */
function functionName(text: string): string {
  const word =
    text
      .replace(/ \[as .*$/, "")
      .split(/[ ./·]/)
      .at(-1) ?? "";
  return word === "" || word === "eval" || word === "<anonymous>" ? "<lambda>" : word.replace(/\$$/, "");
}
