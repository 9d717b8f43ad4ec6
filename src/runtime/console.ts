// Owns a console session: what Python's console does around each statement, for code that src/compile has taken apart.
import { asException, ProgramStopped, SystemExit } from "./exceptions";
import { host } from "./host";
import { repr, str } from "./repr";
import { GeneratorPrototype, qualifiedName } from "./types";

const file = "<console>";

function write(stream: "stdout" | "stderr", text: string): void {
  host.observer?.({ type: "output", time: host.time(), stream, text, task: host.taskId });
}

/** As in Python, a class of the program's own is named without its module. */
function lastWords(error: Error): string {
  const name = qualifiedName(error.constructor).replace(/^__main__\./, "");
  const message = str(error);
  return message === "" ? name : `${name}: ${message}`;
}

/** The console counts the lines of each statement from 1, wherever the program has it. */
function lineInStatement(line: number): number {
  const first = host.statements.findLast((first) => first <= line) ?? 1;
  return line - first + 1;
}

/** The free variables that a session needs. */
export const consoleHelpers = {
  /** The next statement begins; it stands in these lines. */
  __statement(first: number, last: number): void {
    host.statements.push(first);
    host.observer?.({ type: "statement-started", time: host.time(), first, last });
  },

  /** Shows the value of an expression; nothing for None. */
  __echo(value: unknown): void {
    if (value !== undefined && value !== null) write("stdout", `${repr(value)}\n`);
  },

  /** Shows what a statement raised, and lets the session go on; an exit ends it. */
  __caught(thrown: unknown): void {
    if (thrown instanceof ProgramStopped || thrown instanceof SystemExit) throw thrown;
    const error = asException(thrown);
    const frames = host
      .traceback(error)
      .map(({ name, line }) => `  File "${file}", line ${lineInStatement(line)}, in ${name}\n`);
    write("stderr", `Traceback (most recent call last):\n${frames.join("")}${lastWords(error)}\n`);
  },

  /** JavaScript's generator does not know which function it is of, and Python's says so in its repr. */
  __generator(generator: GeneratorFunction): void {
    const objects = generator.prototype as object;
    if (Object.prototype.isPrototypeOf.call(GeneratorPrototype, objects)) {
      Object.defineProperty(objects, "__name__", { value: generator.name });
    }
  },
} satisfies Record<string, unknown>;
