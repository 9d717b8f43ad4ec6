// Owns running compiled code on the coroutine runtime, the same way in Node and in the sandbox's worker.
import { consoleHelperNames, insertMarks, markHelpers, type Marks, suppliedHelpers } from "../compile/worker";
import {
  consoleHelpers,
  loweredHelpers,
  modules,
  type Observer,
  type Outcome,
  repr,
  runProgram,
} from "../runtime";
import type { Era } from "./engine";
import { createLineTeller, type LineTeller } from "./lines";
import { programUrl, readTraceback, withCoroutines } from "./traceback";

export interface ExecuteOptions {
  era: Era;
  /** Hears every event. It may throw `ProgramStopped` to end the run. */
  observer: Observer;
  /** The code's source map, so that a traceback names the lines that the reader wrote. */
  map?: string;
  /** Where the code can tell its line. With them each event has its line; without, the code runs as it is. */
  marks?: Marks;
}

/** V8 keeps ten frames of a stack, and between two of the program's lines there may be more of the runtime's. */
const tracebackDepth = 50;

/**
 * Runs `code`, as `createCompiler` made it, to its end. What the program raises is part of the outcome.
 *
 * @example
 * const events: TraceEvent[] = [];
 * const outcome = execute(code, { era: null, observer: (event) => events.push(event) });
 */
export function execute(code: string, { era, observer, map, marks = [] }: ExecuteOptions): Outcome {
  const lines = createLineTeller(observer);
  const hasMarks = marks.length > 0;
  const usualDepth = Error.stackTraceLimit;
  Error.stackTraceLimit = tracebackDepth;
  try {
    const program = insertMarks(code, marks);
    return runProgram(() => load(program, lines.at)(), {
      era,
      observer: hasMarks ? lines.observer : observer,
      traceback: (error) =>
        withCoroutines(readTraceback(error, { code, map: map ?? null, marks }), lines.leftBy(repr(error))),
    });
  } finally {
    Error.stackTraceLimit = usualDepth;
  }
}

/** Compiling in `body` of the program makes a SyntaxError that esbuild let pass the program's own. */
function load(code: string, at: LineTeller["at"]): () => void {
  const { print } = modules["corolla/builtins"] as { print: (...values: unknown[]) => void };
  const scope: Record<string, unknown> = {
    ...loweredHelpers,
    ...consoleHelpers,
    __toESM: (module: unknown) => module,
    __line: at,
    __lined(value: unknown, line: number) {
      at(line);
      return value;
    },
    require: importModule,
    exports: {},
    module: {},
    // Whoever writes JavaScript every day writes it by habit, and what is printed should be seen.
    console: { ...globalThis.console, log: print, info: print, debug: print, warn: print, error: print },
  };
  const names = [
    "require",
    "exports",
    "module",
    "console",
    ...suppliedHelpers,
    ...consoleHelperNames,
    ...markHelpers,
  ];
  const text = `"use strict";\n${code}\n//# sourceURL=${programUrl}`;
  // The program is text by nature; where it must not be trusted, the sandbox's frame contains it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function(...names, text) as (...values: unknown[]) => void;
  return () => {
    program(...names.map((name) => scope[name]));
  };
}

function importModule(name: string): object {
  const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(modules).map((known) => `"${known}"`);
  const list = known.length < 2 ? known.join("") : `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`;
  throw Object.assign(new Error(`Cannot import "${name}". A snippet can import ${list}.`), {
    name: "ModuleNotFoundError",
  });
}
