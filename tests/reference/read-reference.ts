// Owns reading the public API as the reference shows it: each export with its description and its examples.
import { Application, type Comment, type DeclarationReflection, ReflectionKind } from "typedoc";
import { reading } from "../../src/plugins/reference/options";

export interface Documented {
  /** `asyncio.createTask` */
  name: string;
  kind: "function" | "class" | "variable" | "type";
  description: string;
  /** The text of each `@example`, without its fence. */
  examples: string[];
}

const kinds = new Map<ReflectionKind, Documented["kind"]>([
  [ReflectionKind.Function, "function"],
  [ReflectionKind.Class, "class"],
  [ReflectionKind.Variable, "variable"],
]);

export async function readReference(): Promise<Documented[]> {
  const app = await Application.bootstrap({ ...reading, logLevel: "None", validation: false } as never);
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the runtime. Run: npx tsc --noEmit");
  return (project.children ?? []).flatMap((module) =>
    (module.children ?? [])
      .filter((reflection) => reflection.kind !== ReflectionKind.Reference)
      .map((reflection) => documented(module.name, reflection)),
  );
}

function documented(module: string, reflection: DeclarationReflection): Documented {
  const comments = [
    reflection.comment,
    ...(reflection.signatures ?? []).map(({ comment }) => comment),
  ].filter((comment) => comment !== undefined);
  return {
    name: `${module}.${reflection.name}`,
    kind: kinds.get(reflection.kind) ?? "type",
    description: comments.map(({ summary }) => textOf(summary)).join(""),
    examples: comments.flatMap(examplesOf),
  };
}

function examplesOf(comment: Comment): string[] {
  return comment.blockTags
    .filter(({ tag }) => tag === "@example")
    .map(({ content }) => textOf(content).replace(/^```ts\n|\n```$/g, ""));
}

function textOf(parts: Comment["summary"]): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .trim();
}
