// Owns what a tree says as a program: main with its beginning and end, and the lines of every statement.
//
// Every statement prints a label of its own, so that two runs that differ print different lines. A statement that means
// nothing where it stands (a `break` outside a loop) is written as nothing.
import { writeAwaitable } from "./write-awaitable";
import { writeCrowd } from "./write-crowd";
import { writeEffect } from "./write-effect";
import {
  call,
  does,
  type Expression,
  type Line,
  list,
  type Listing,
  literal,
  make,
  name,
  prints,
  wait,
} from "./listing";
import { inFunction, type Place, Scope } from "./scope";
import type { Handler, Manager, Program, Statement } from "./tree";

type Of<Type extends Statement["type"]> = Extract<Statement, { type: Type }>;

export function writeProgram(program: Program): Listing {
  const scope = new Scope(program, writeBody);
  const main = writeBody(scope, program.functions[0] ?? [], inFunction(0));
  if (program.lingers > 0 && !leaves(main)) {
    main.push(does(wait(call("asyncio", "sleep", [literal(program.lingers)]))));
  }
  if (program.deadline !== null) {
    const expire = scope.callback(
      () => [does(call(scope.taskNamed("main"), "cancel", [literal("deadline")]))],
      "deadline",
    );
    main.unshift(does(call("loop", "call_later", [literal(program.deadline), expire])));
  }
  if (scope.mentionsMain) {
    main.unshift(does(call(null, "keep", [literal("main"), call("asyncio", "current_task")])));
  }
  const definitions = [...scope.definitions(), { kind: "coroutine" as const, name: "main", body: main }];
  const { globals, inLoop } = scope.resources.declared();
  const factory = does(call("loop", "set_task_factory", [name("asyncio.eager_task_factory")]));
  const { runsTwice } = program;
  return { globals, inLoop: program.isEager ? [factory, ...inLoop] : inLoop, definitions, runsTwice };
}

/** Up to the first line that leaves: nothing after it could run. */
function writeBody(scope: Scope, statements: readonly Statement[], place: Place): Line[] {
  const lines: Line[] = [];
  for (const statement of statements) {
    lines.push(...writeStatement(scope, statement, place));
    if (leaves(lines)) break;
  }
  return lines;
}

function leaves(lines: readonly Line[]): boolean {
  const last = lines.at(-1)?.type;
  return last === "raise" || last === "return" || last === "break";
}

function writeStatement(scope: Scope, statement: Statement, place: Place): Line[] {
  switch (statement.type) {
    case "await": {
      const label = scope.label();
      return [prints(label, wait(writeAwaitable(scope, statement.awaitable, place)))];
    }
    case "cancelSelf":
      return [prints(scope.label(), call(currentTask, "cancel", [scope.label()]))];
    case "uncancel":
      return [prints(scope.label(), call(currentTask, "cancelling"), call(currentTask, "uncancel"))];
    case "return":
      return place.canReturn ? [{ type: "return", value: scope.label() }] : [];
    case "break":
      return place.canBreak ? [{ type: "break" }] : [];
    case "yield": {
      if (place.in.kind !== "generator") return [];
      const [shown, value] = [scope.label(), scope.label()];
      return [prints(shown, { type: "yield", value })];
    }
    case "repeat": {
      const counter = `turn${scope.number()}`;
      const body = writeBody(scope, statement.body, { ...place, canBreak: true });
      return [{ type: "repeat", name: counter, times: statement.times, body }];
    }
    case "try":
      return writeTry(scope, statement, place);
    case "with":
      return writeWith(scope, statement.manager, statement.body, place);
    case "reschedule": {
      if (place.timeout === null) return [];
      return [reschedules(place.timeout, statement.seconds)];
    }
    case "stackEnter": {
      const entered = place.stack === null ? null : managerOf(scope, statement.manager, place);
      if (place.stack === null || entered === null) return [];
      // What is entered may be an object, which says its address.
      return [does(wait(call(place.stack, "enter_async_context", [entered]))), prints(scope.label())];
    }
    case "stackCallback": {
      if (place.stack === null) return [];
      const callback = scope.callback(() => [prints(scope.label()), ...scope.effects(statement.effects)]);
      return [does(call(place.stack, "callback", [callback]))];
    }
    case "stackAwait": {
      const callee = scope.functionAfter(place, statement.callee);
      if (place.stack === null || callee === null) return [];
      return [does(call(place.stack, "push_async_callback", [name(scope.function(callee))]))];
    }
    case "tryStar": {
      const inside = { ...place, canReturn: false, canBreak: false };
      const body = writeBody(scope, statement.body, inside);
      const shows = [prints(scope.label(), call(null, "repr", [name("one")]))];
      const handler: Line[] = [
        { type: "for", name: "one", of: name("error.exceptions"), isAsync: false, body: shows },
        ...writeBody(scope, statement.effects, inside),
      ];
      if (statement.raisesAgain && !leaves(handler)) handler.push({ type: "raise-again" });
      return [{ type: "try-star", body, catches: statement.catches, handler }];
    }
    case "conditionWait": {
      const condition = scope.resources.condition(statement.condition);
      return [prints(scope.label(), wait(call(condition, "wait")))];
    }
    case "conditionWaitFor": {
      const condition = scope.resources.condition(statement.condition);
      const value = call(scope.resources.event(statement.event), "is_set");
      return [prints(scope.label(), wait(call(condition, "wait_for", [{ type: "lambda", value }])))];
    }
    case "withVariable": {
      const variable = scope.resources.variable(statement.variable);
      const token = `token${scope.number()}`;
      const value = call(variable, "set", [scope.label()]);
      const body = writeBody(scope, statement.body, place);
      const reset = leaves(body) ? [] : [does(call(variable, "reset", [name(token)]))];
      return [{ type: "let", name: token, value }, ...body, ...reset];
    }
    case "group": {
      const group = `group${scope.number()}`;
      const body = writeBody(scope, statement.body, { ...insideWith(scope, place), group });
      body.unshift(does(call(null, "enrol", [name(group)])));
      const manager = make("asyncio", "TaskGroup");
      return [{ type: "with", manager, name: group, isWaiting: false, body }, prints(scope.label())];
    }
    case "wait":
      return writeWait(scope, statement, place);
    case "asCompleted":
      return [writeAsCompleted(scope, statement, place)];
    case "iterate":
      return writeIterate(scope, statement, place);
    case "crowd":
      return writeCrowd(scope, statement, place);
    default:
      return writeEffect(scope, statement, place);
  }
}

const currentTask = call("asyncio", "current_task");

function writeTry(scope: Scope, { body, handler, finalizer }: Of<"try">, place: Place): Line[] {
  const lines = writeBody(scope, body, place);
  if (handler === null && finalizer === null) return lines;
  // Leaving a `finally` block by force swallows what was raised: in JavaScript the end of the program, too.
  const inFinalizer = { ...place, canReturn: false, canBreak: false };
  return [
    {
      type: "try",
      body: lines,
      handler: handler === null ? null : writeHandler(scope, handler, place),
      finalizer: finalizer === null ? null : writeBody(scope, finalizer, inFinalizer),
    },
  ];
}

function writeHandler(scope: Scope, { catches, body, raisesAgain }: Handler, place: Place) {
  const label = scope.label();
  const lines = [prints(label, call(null, "repr", [name("error")])), ...writeBody(scope, body, place)];
  if (raisesAgain && !leaves(lines)) lines.push({ type: "raise-again" });
  return { catches, body: lines };
}

function insideWith(scope: Scope, place: Place): Place {
  return scope.isAsync ? place : { ...place, canReturn: false, canBreak: false };
}

function writeWith(scope: Scope, manager: Manager, statements: readonly Statement[], place: Place): Line[] {
  const held = `held${scope.number()}`;
  const inside = insideWith(scope, place);
  if (manager.type === "stack") {
    const body = writeBody(scope, statements, { ...inside, stack: held });
    const stack = make("contextlib", "AsyncExitStack");
    return [{ type: "with", manager: stack, name: held, isWaiting: false, body }];
  }
  const entered = managerOf(scope, manager, place);
  if (entered === null) return [];
  if (manager.type !== "timeout") {
    const body = writeBody(scope, statements, inside);
    return [{ type: "with", manager: entered, name: held, isWaiting: true, body }];
  }
  const { moved } = manager;
  const moving = moved === null ? [] : [reschedules(held, moved.to)];
  const within = { ...inside, timeout: held };
  const first = writeBody(scope, statements.slice(0, 1), within);
  const body = leaves(first)
    ? first
    : [...first, ...moving, ...writeBody(scope, statements.slice(1), within)];
  return [{ type: "with", manager: entered, name: held, isWaiting: false, body }];
}

function reschedules(timeout: string, seconds: number | null): Line {
  return does(call(timeout, "reschedule", [literal(seconds === null ? null : seconds + 1)]));
}

/** `null`: there is none to be made here. */
function managerOf(
  scope: Scope,
  manager: Exclude<Manager, { type: "stack" }>,
  place: Place,
): Expression | null {
  switch (manager.type) {
    case "timeout":
      return call("asyncio", "timeout", [literal(manager.seconds)]);
    case "lock":
      return scope.resources.lock(manager.lock);
    case "condition":
      return scope.resources.condition(manager.condition);
    case "made": {
      const index = scope.generatorAfter(place, manager.stream);
      return index === null ? null : scope.resources.manager(scope.generator(index));
    }
  }
}

function writeWait(scope: Scope, { futures, timeout, returnWhen }: Of<"wait">, place: Place): Line[] {
  const number = scope.number();
  const [given, found] = [`futures${number}`, `found${number}`];
  const options = { timeout: literal(timeout), return_when: name(`asyncio.${returnWhen}`) };
  return [
    { type: "let", name: given, value: list(futures.map((future) => writeAwaitable(scope, future, place))) },
    { type: "let", name: found, value: wait(call("asyncio", "wait", [name(given)], options)) },
    prints(scope.label(), call(null, "members", [name(given), name(`${found}[0]`)])),
  ];
}

function writeAsCompleted(
  scope: Scope,
  { futures, timeout, isAsync }: Of<"asCompleted">,
  place: Place,
): Line {
  const item = `next${scope.number()}`;
  const given = list(futures.map((future) => writeAwaitable(scope, future, place)));
  const of = call("asyncio", "as_completed", [given], { timeout: literal(timeout) });
  const body = [prints(scope.label(), wait(name(item)))];
  return { type: "for", name: item, of, isAsync: isAsync && scope.isAsync, body };
}

function writeIterate(scope: Scope, { stream, isFresh, breaks, body }: Of<"iterate">, place: Place): Line[] {
  const index = scope.generatorAfter(place, stream);
  if (index === null) return [];
  const item = `item${scope.number()}`;
  const generator = scope.generator(index);
  const of = isFresh ? call(null, "hold", [call(null, generator)]) : scope.resources.stream(generator);
  const lines = [prints(scope.label(), name(item)), ...writeBody(scope, body, { ...place, canBreak: true })];
  if (breaks && !leaves(lines)) lines.push({ type: "break" });
  return [{ type: "for", name: item, of, isAsync: true, body: lines }];
}
