// Owns what the reference leaves out, members that no program names, and what it sets apart: the exceptions.
import {
  type Application,
  CommentTag,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";

/** How a class tells its name, its repr and its type, and how lists and stacks hold on to it. */
const machinery = new Set([
  "__repr__",
  "__str__",
  "[asyncDispose]",
  "[hasInstance]",
  "[toStringTag]",
  "awaited",
  "body",
  "caller",
  "enter",
  "executing",
  "failed",
  "finished",
  "gave",
  "internal",
  "isBlockOfCaller",
  "kind",
  "module",
  "next",
  "previous",
  "requested",
  "top",
  "traceId",
]);

/** Classes of which a program gets its objects from a function or a method. */
const isMadeByOthers = new Set([
  "Coroutine",
  "Entered",
  "Future",
  "Handle",
  "Task",
  "Timeout",
  "TimerHandle",
  "Token",
]);

const { Accessor, CallSignature, Class, Constructor, ConstructorSignature, Method, Property } =
  ReflectionKind;

/** A plugin for typedoc. */
export function leaveOutTheMachinery(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const member of of(project, [Property, Method, Accessor, Constructor])) {
      const isNameOfClass = member.name === "name" && member.flags.isStatic;
      const isUncalled = member.kind === Constructor && isMadeByOthers.has(member.parent?.name ?? "");
      if (machinery.has(member.name) || isNameOfClass || isUncalled) project.removeReflection(member);
    }
  });
  // Before typedoc groups what a module has.
  const early = 10_000;
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const member of of(project, [
        Property,
        Method,
        Accessor,
        Constructor,
        CallSignature,
        ConstructorSignature,
      ])) {
        // Where a member comes from is the business of who writes the class.
        Object.assign(member, {
          inheritedFrom: undefined,
          overwrites: undefined,
          implementationOf: undefined,
        });
      }
      for (const type of of(project, [Class])) {
        if (parentsOf(type).length === 0) Object.assign(type, { extendedTypes: undefined });
        Object.assign(type, { implementedTypes: undefined });
        if (!isException(type)) continue;
        type.comment?.blockTags.push(new CommentTag("@group", [{ kind: "text", text: "Exceptions" }]));
      }
    },
    early,
  );
}

function of(project: ProjectReflection, kinds: readonly ReflectionKind[]): DeclarationReflection[] {
  return kinds.flatMap((kind) => project.getReflectionsByKind(kind) as DeclarationReflection[]);
}

function isException(type: DeclarationReflection): boolean {
  return type.name === "BaseException" || parentsOf(type).some(isException);
}

/** The classes of the reference that a class extends. By tag: Docusaurus may load a typedoc of its own. */
function parentsOf(type: DeclarationReflection): DeclarationReflection[] {
  return (type.extendedTypes ?? []).flatMap((parent) =>
    parent.type === "reference" && parent.reflection !== undefined
      ? (parent.reflection as DeclarationReflection)
      : [],
  );
}
