// Owns the expressions for what can be awaited.
import { call, does, type Expression, literal, prints } from "./listing";
import type { Place, Scope } from "./scope";
import type { Awaitable, Effect, StepMethod, Work } from "./tree";
import { writeCallback } from "./write-effect";

export function writeAwaitable(scope: Scope, awaitable: Awaitable, place: Place): Expression {
  const { resources } = scope;
  switch (awaitable.type) {
    case "sleep":
      return call("asyncio", "sleep", [literal(awaitable.seconds), scope.label()]);
    case "call": {
      const callee = scope.functionAfter(place, awaitable.callee);
      return callee === null ? writePause(scope) : call(null, scope.function(callee));
    }
    case "task":
      return scope.taskAfter(place, awaitable.task);
    case "future":
      return resources.future(awaitable.future);
    case "shield":
      return call("asyncio", "shield", [writeAwaitable(scope, awaitable.inner, place)]);
    case "waitFor": {
      const inner = writeAwaitable(scope, awaitable.inner, place);
      return call("asyncio", "wait_for", [inner, literal(awaitable.seconds)]);
    }
    case "gather": {
      const children = awaitable.children.map((child) => writeAwaitable(scope, child, place));
      const options = awaitable.returnExceptions ? { return_exceptions: literal(true) } : {};
      return call("asyncio", "gather", children, options);
    }
    case "eventWait":
      return call(resources.event(awaitable.event), "wait");
    case "queueGet":
      return call(resources.queue(awaitable.queue), "get");
    case "queuePut":
      return call(resources.queue(awaitable.queue), "put", [scope.label()]);
    case "queueJoin":
      return call(resources.queue(awaitable.queue), "join");
    case "acquire":
      return call(resources.lock(awaitable.lock), "acquire");
    case "barrierWait":
      return call(resources.barrier(awaitable.barrier), "wait");
    case "barrierReset":
      return call(resources.barrier(awaitable.barrier), "reset");
    case "barrierAbort":
      return call(resources.barrier(awaitable.barrier), "abort");
    case "step": {
      const index = scope.generatorAfter(place, awaitable.stream);
      if (index === null) return writePause(scope);
      return writeStep(scope, resources.stream(scope.generator(index)), awaitable.method);
    }
    case "thread": {
      const work = writeWork(scope, awaitable.work);
      if (awaitable.isExecutor) return call("loop", "run_in_executor", [literal(null), work]);
      return call("asyncio", "to_thread", [work]);
    }
  }
}

function writeWork(scope: Scope, { seconds, before, after, isRaising }: Work): Expression {
  const leaving = (effects: Effect[] | null) =>
    effects === null ? [] : [does(call("loop", "call_soon_threadsafe", [writeCallback(scope, effects)]))];
  const { value } = scope.label();
  return scope.callback(
    () => [
      prints(scope.label()),
      ...leaving(before),
      does(call("time", "sleep", [literal(seconds)])),
      ...leaving(after),
      isRaising
        ? { type: "raise", error: { type: "error", name: "ValueError", message: value } }
        : { type: "return", value: literal(value) },
    ],
    `work${scope.number()}`,
  );
}

function writePause(scope: Scope): Expression {
  return call("asyncio", "sleep", [literal(0), scope.label()]);
}

function writeStep(scope: Scope, stream: Expression, method: StepMethod): Expression {
  switch (method) {
    case "anext":
      return call(null, "anext", [stream, literal("end")]);
    case "asend":
      return call(stream, "asend", [scope.label()]);
    case "asendNone":
      return call(stream, "asend", [literal(null)]);
    case "athrow":
      return call(stream, "athrow", [{ type: "error", name: "ValueError", message: scope.label().value }]);
    case "aclose":
      return call(stream, "aclose");
  }
}
