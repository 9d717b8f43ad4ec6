// Owns reading what a program can import, from the runtime's own declarations: names, signatures, first sentences.
import { join } from "node:path";
import ts from "typescript";
import type { Api, ApiEntry } from ".";

/** What a program imports, by the file behind it. */
const modules = { asyncio: "asyncio.ts", builtins: "builtins.ts", time: "time.ts" } as const;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** `runtime` is the folder of the runtime. */
export function readApi(runtime: string): Api {
  const files = Object.values(modules).map((file) => join(runtime, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const entriesOf = (file: string): [ApiEntry, ts.Symbol][] => {
    const source = program.getSourceFile(join(runtime, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined)
      throw new Error(`${file} exports nothing. Name the module in read-api.ts as it is.`);
    return checker.getExportsOfModule(module).flatMap((exported): [ApiEntry, ts.Symbol][] => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      // A type alone is nothing that a program could say.
      if ((symbol.flags & ts.SymbolFlags.Value) === 0) return [];
      return [[entryOf(checker, exported.name, symbol), symbol]];
    });
  };
  const [asyncio, builtins, time] = [modules.asyncio, modules.builtins, modules.time].map(entriesOf);
  return {
    asyncio: namesOf(asyncio),
    builtins: namesOf(builtins),
    time: namesOf(time),
    members: (asyncio ?? []).flatMap(([{ name }, symbol]) => membersOf(checker, name, symbol)),
  };
}

const namesOf = (entries: [ApiEntry, ts.Symbol][] | undefined) => (entries ?? []).map(([entry]) => entry);

/** Public methods and properties of a class. Those with underscores are Python's machinery. */
function membersOf(checker: ts.TypeChecker, owner: string, symbol: ts.Symbol): ApiEntry[] {
  if ((symbol.flags & ts.SymbolFlags.Class) === 0) return [];
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((member) => /^[a-z]\w*$/i.test(member.name) && isPublic(member) && isOurs(member))
    .map((member) => entryOf(checker, member.name, member, owner));
}

const isPublic = ({ declarations = [] }: ts.Symbol) =>
  declarations.every(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) ===
      0,
  );

/** Not what every JavaScript object or error has. */
const isOurs = ({ declarations = [] }: ts.Symbol) =>
  declarations.some((declaration) => !declaration.getSourceFile().isDeclarationFile);

function entryOf(checker: ts.TypeChecker, name: string, symbol: ts.Symbol, of?: string): ApiEntry {
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const type = checker.getTypeOfSymbol(symbol);
  const [call] = isClass ? type.getConstructSignatures() : type.getCallSignatures();
  const said = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return {
    name,
    kind: isClass ? "class" : call === undefined ? "value" : "function",
    signature:
      call === undefined ? checker.typeToString(type) : checker.signatureToString(call).replace(/^new /, ""),
    doc: firstSentences(said),
    ...(of === undefined ? {} : { of }),
  };
}

/** The first paragraph, on one line. */
const firstSentences = (text: string) => (text.split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim();
