// Owns what the reference leaves out: members that a class needs for the runtime, and that no program names.
import { type Application, Converter, ReflectionKind } from "typedoc";

/** How a class tells its name, its repr and its type, and how lists and stacks hold on to it. */
const machinery = new Set([
  "__repr__",
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

const members =
  ReflectionKind.Property | ReflectionKind.Method | ReflectionKind.Accessor | ReflectionKind.Constructor;

/** A plugin for typedoc. */
export function leaveOutTheMachinery(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const member of project.getReflectionsByKind(members)) {
      const isNameOfClass = member.name === "name" && member.flags.isStatic;
      const isConstructorOfOthers =
        member.kind === ReflectionKind.Constructor && isMadeByOthers.has(member.parent?.name ?? "");
      if (machinery.has(member.name) || isNameOfClass || isConstructorOfOthers) {
        project.removeReflection(member);
      }
    }
  });
  // Where a member is inherited from is the business of who writes the class.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const member of project.getReflectionsByKind(members | ReflectionKind.SomeSignature)) {
      Object.assign(member, { inheritedFrom: undefined, overwrites: undefined, implementationOf: undefined });
    }
  });
}

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
