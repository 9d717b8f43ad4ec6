// Owns type-checking the snippets, all at once, as docs/tsconfig.json says.
import { relative, sep } from "node:path";
import { join } from "node:path/posix";
import ts from "typescript";
import type { Problem } from "./problem";

const posix = (path: string) => path.split(sep).join("/");
const textOf = (message: string | ts.DiagnosticMessageChain) => ts.flattenDiagnosticMessageText(message, " ");

/** `files` are relative to `root`. Ambient declarations that the configuration includes are read too. */
export function typeCheck(root: string, files: readonly string[]): Problem[] {
  const configFile = join(posix(root), "docs/tsconfig.json");
  const unusable = (message: string | ts.DiagnosticMessageChain): Problem[] => [
    { file: "docs/tsconfig.json", line: null, sentence: `It cannot be used: ${textOf(message)}` },
  ];
  const { config, error } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  if (error !== undefined) return unusable(error.messageText);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, join(posix(root), "docs"));
  const [mistake] = parsed.errors.filter((found) => found.category === ts.DiagnosticCategory.Error);
  if (mistake !== undefined) return unusable(mistake.messageText);

  const ambient = parsed.fileNames.filter((name) => name.endsWith(".d.ts"));
  const rootNames = [...files.map((file) => join(posix(root), file)), ...ambient];
  const program = ts.createProgram({ rootNames, options: parsed.options });
  return diagnose(program, new Set(rootNames)).map((diagnostic) => {
    const { file, start } = diagnostic;
    const sentence = `Type error: ${textOf(diagnostic.messageText)} (TS${diagnostic.code})`;
    if (file === undefined || start === undefined)
      return { file: "docs/tsconfig.json", line: null, sentence };
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return { file: posix(relative(root, file.fileName)), line, sentence };
  });
}

/** Of the snippets themselves: the runtime that they import is checked by its own configuration. */
function diagnose(program: ts.Program, rootNames: ReadonlySet<string>): readonly ts.Diagnostic[] {
  const sources = program.getSourceFiles().filter(({ fileName }) => rootNames.has(fileName));
  return [
    ...program.getOptionsDiagnostics(),
    ...sources.flatMap((source) => program.getSyntacticDiagnostics(source)),
    ...sources.flatMap((source) => program.getSemanticDiagnostics(source)),
  ];
}
