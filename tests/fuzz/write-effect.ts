// Owns the lines of what does not wait, in a coroutine as in a plain callback.
import { call, does, type Expression, type Line, literal, prints } from "./listing";
import { type Place, type Scope, taskKey } from "./scope";
import type { Effect, Pick, Stateful } from "./tree";

type Of<Type extends Effect["type"]> = Extract<Effect, { type: Type }>;

export function writeEffect(scope: Scope, effect: Effect, place: Place): Line[] {
  const { resources } = scope;
  const queued = (queue: Pick, method: string, args: Expression[] = [], options = {}) =>
    call(resources.queue(queue), method, args, options);
  switch (effect.type) {
    case "print":
      return [prints(scope.label())];
    case "spawn":
      return writeSpawn(scope, effect, place);
    case "adopt":
      return writeAdopt(scope, effect, place);
    case "cancel": {
      const task = scope.anyTask(effect.task);
      const message = effect.hasMessage ? [scope.label()] : [];
      return [prints(scope.label(), call(task, "cancel", message))];
    }
    case "look": {
      const task = scope.anyTask(effect.task);
      return [prints(scope.label(), call(task, "done"), call(task, "cancelled"))];
    }
    case "ask": {
      const { of } = effect;
      const asked = of.type === "task" ? scope.anyTask(of.task) : resources.future(of.future);
      return [prints(scope.label(), call(null, "repr", [call(asked, effect.for)]))];
    }
    case "state":
      return [prints(scope.label(), ...statesOf(scope, effect.of))];
    case "settle":
      return [writeSettle(scope, effect)];
    case "eventSet":
      return [does(call(resources.event(effect.event), "set"))];
    case "eventClear":
      return [does(call(resources.event(effect.event), "clear"))];
    case "putNowait":
      return [does(queued(effect.queue, "put_nowait", [scope.label()]))];
    case "getNowait":
      return [prints(scope.label(), queued(effect.queue, "get_nowait"))];
    case "taskDone":
      return [does(queued(effect.queue, "task_done"))];
    case "shutdown":
      return [does(queued(effect.queue, "shutdown", [], { immediate: literal(effect.immediate) }))];
    case "release":
      return [does(call(resources.lock(effect.lock), "release"))];
    case "notify": {
      const condition = resources.condition(effect.condition);
      if (effect.count === null) return [does(call(condition, "notify_all"))];
      return [does(call(condition, "notify", [literal(effect.count)]))];
    }
    case "setVariable":
      return [does(call(resources.variable(effect.variable), "set", [scope.label()]))];
    case "showVariable":
      return [prints(scope.label(), call(resources.variable(effect.variable), "get"))];
    case "block":
      return [does(call("time", "sleep", [literal(effect.seconds)]))];
    case "later": {
      const callback = writeCallback(scope, effect.effects);
      if (effect.seconds === null) return [does(call("loop", "call_soon", [callback]))];
      return [does(call("loop", "call_later", [literal(effect.seconds), callback]))];
    }
    case "whenDone": {
      const callback = writeCallback(scope, effect.effects);
      return [does(call(scope.anyTask(effect.task), "add_done_callback", [callback]))];
    }
    case "raise":
      return [{ type: "raise", error: { type: "error", name: effect.error, message: scope.label().value } }];
  }
}

function statesOf({ resources }: Scope, of: Stateful): Expression[] {
  switch (of.type) {
    case "queue":
      return [call(null, "str", [resources.queue(of.queue)])];
    case "lock":
      return [call(resources.lock(of.lock), "locked")];
    case "event":
      return [call(resources.event(of.event), "is_set")];
    case "condition":
      return [call(resources.condition(of.condition), "locked")];
  }
}

function writeSpawn(scope: Scope, { task, isNamed, isEager, inGroup }: Of<"spawn">, place: Place): Line[] {
  const callee = scope.functionAfter(place, task.callee);
  if (callee === null) return [];
  const key = taskKey(callee, task.slot);
  const options = {
    ...(isNamed ? { name: literal(key) } : {}),
    ...(isEager ? { eager_start: literal(true) } : {}),
  };
  const owner = inGroup && place.group !== null ? place.group : "asyncio";
  const made = call(owner, "create_task", [call(null, scope.function(callee))], options);
  return [does(call(null, "keep", [literal(key), made]))];
}

function writeAdopt(scope: Scope, { task, isEager }: Of<"adopt">, place: Place): Line[] {
  const callee = scope.functionAfter(place, task.callee);
  if (callee === null) return [];
  const options = isEager ? { eager_start: literal(true) } : {};
  const made = call(call(null, "nursery"), "create_task", [call(null, scope.function(callee))], options);
  return [does(call(null, "keep", [literal(taskKey(callee, task.slot)), made]))];
}

function writeSettle(scope: Scope, { future, as }: Of<"settle">): Line {
  const target = scope.resources.future(future);
  const label = scope.label();
  const ifPending = (expression: Expression): Line => ({
    type: "unless",
    test: call(target, "done"),
    body: [does(expression)],
  });
  switch (as) {
    case "result":
      return ifPending(call(target, "set_result", [label]));
    case "exception": {
      const error: Expression = { type: "error", name: "ValueError", message: label.value };
      return ifPending(call(target, "set_exception", [error]));
    }
    case "cancelled":
      return prints(label, call(target, "cancel"));
  }
}

export function writeCallback(scope: Scope, effects: readonly Effect[]): Expression {
  return scope.callback(() => [prints(scope.label()), ...scope.effects(effects)]);
}
