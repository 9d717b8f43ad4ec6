// Owns the engines and the one compiler of a page, shared by its snippets, and the ways in which a run can begin.
import {
  createPageCompiler,
  createPythonEngine,
  createSandboxEngine,
  defaultBudgets,
  type Language,
  type Program,
  type SandboxEngine,
} from "../engines";
import type { Form } from "../compile";
import type { Trace } from "../runtime";
import type { PlayerAction } from "./player-state";

/** Begins a run and tells how it goes. What starts returns what stops. */
export type Begin = (tell: (action: PlayerAction) => void) => () => void;

const once = <Value>(create: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= create());
};
const pageEngines: Record<Language, () => SandboxEngine> = {
  typescript: once(createSandboxEngine),
  python: once(createPythonEngine),
};
const pageCompiler = once(createPageCompiler);

/** The reader is about to press Run. CPython is not downloaded for that alone. */
export const warmEngine = (language: Language): void => pageEngines[language]().warm();

/** The reader has come to a snippet, by pointer or by keyboard. Where data is saved, Run itself must be reached for. */
export function prepareEngine(language: Language): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData !== true) warmEngine(language);
}

export const compileInPage = (source: string, how: { file: string; form: Form }) =>
  pageCompiler().compile(source.trimEnd(), how);

/** What an engine runs as it is: compiled TypeScript, or Python. */
export const engineRun =
  (program: Program): Begin =>
  (tell) =>
    pageEngines[program.language]().start(program, defaultBudgets, (message) =>
      tell({ type: "engine-said", message, now: performance.now() }),
    );

/** Code that the reader has changed: it is compiled first. */
export const editedRun =
  (source: string, { file, form, era }: { file: string; form: Form; era: Program["era"] }): Begin =>
  (tell) => {
    let isStopped = false;
    let stopProgram = () => {};
    const fail = (sentence: string) => tell({ type: "failed", failure: { type: "no-run", sentence } });
    void pageCompiler()
      // Without its last line end, so that what is missing at the end is missed at a line that there is.
      .compile(source.trimEnd(), { file, form }, (progress) => tell({ type: "downloading", progress }))
      .then((result) => {
        if (isStopped) return;
        switch (result.type) {
          case "compiled":
            stopProgram = engineRun({
              language: "typescript",
              code: result.code,
              map: result.map,
              marks: result.marks,
              era,
            })(tell);
            break;
          case "failed":
            tell({ type: "failed", failure: { type: "not-compiled", problems: result.problems } });
            break;
          case "unavailable":
            fail(result.sentence);
            break;
        }
      });
    return () => {
      isStopped = true;
      stopProgram();
    };
  };

export const recordedRun =
  (trace: Trace): Begin =>
  (tell) => {
    tell({ type: "recording-opened", trace, now: performance.now() });
    return () => {};
  };
