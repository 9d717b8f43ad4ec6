// Owns the lines of a crowd: tasks that want the same, and what is given to them and taken from them in one turn.
import { call, does, type Expression, type Line, list, literal, name, prints, wait } from "./listing";
import { type Place, type Scope, slots } from "./scope";
import type { Contended, Crowd, Move } from "./tree";

type Of<Type extends Contended["type"]> = Extract<Contended, { type: Type }>;

/** Each kind of crowd by what its tasks wait for, what they do with it, and what the moves do to them. */
interface Wish {
  waits: Expression;
  /** Around the waiting, if it must be held. */
  inside: Expression | null;
  givesBack: Line | null;
  give: Line[];
  take: Line[];
}

export function writeCrowd(scope: Scope, crowd: Crowd, place: Place): Line[] {
  const key = `c${scope.number()}`;
  const members = slots.slice(0, crowd.size).map((slot) => `${key}${slot}`);
  const wish = wishOf(scope, crowd.over);
  const member = scope.coroutine(`crowd${key.slice(1)}`, writeMember(scope, crowd, wish));
  const one = `member${key.slice(1)}`;
  const owner = crowd.inGroup && place.group !== null ? place.group : "asyncio";
  const made = call(owner, "create_task", [call(null, member)], { name: name(one) });
  const of = list(members.map((each) => literal(each)));
  const spawns = does(call(null, "keep", [name(one), made]));
  return [
    { type: "for", name: one, of, isAsync: false, body: [spawns] },
    ...writeMoves(scope, crowd, wish, members),
    ...(crowd.rest === null ? [] : [writeSleep(scope, crowd.rest)]),
  ];
}

function writeSleep(scope: Scope, seconds: number): Line {
  return prints(scope.label(), wait(call("asyncio", "sleep", [literal(seconds)])));
}

function writeMember(scope: Scope, { patience, keeps, isStubborn }: Crowd, wish: Wish): Line[] {
  const { waits, givesBack } = wish;
  const waited = patience === null ? waits : call("asyncio", "wait_for", [waits, literal(patience)]);
  const gets = prints(scope.label(), wait(waited));
  const kept = keeps === null ? [] : [writeSleep(scope, keeps), ...(givesBack === null ? [] : [givesBack])];
  const body = heldInside(scope, wish, [gets, ...kept]);
  if (!isStubborn) return body;
  const handler = {
    catches: "CancelledError" as const,
    body: [prints(scope.label(), call(null, "repr", [name("error")]))],
  };
  return [
    {
      type: "repeat",
      name: `turn${scope.number()}`,
      times: 2,
      body: [{ type: "try", body, handler, finalizer: null }],
    },
  ];
}

function heldInside(scope: Scope, { inside }: Wish, body: Line[]): Line[] {
  if (inside === null) return body;
  return [{ type: "with", manager: inside, name: `held${scope.number()}`, isWaiting: true, body }];
}

function writeMoves(scope: Scope, crowd: Crowd, wish: Wish, members: readonly string[]): Line[] {
  const { over, pace } = crowd;
  const turns = turnsOf(crowd.moves).map((moves) =>
    moves.flatMap((move) => writeMove(scope, move, wish, members)),
  );
  // First the members come to where they wait.
  const pause = does(wait(call("asyncio", "sleep", [literal(0)])));
  // Nobody can take a condition's lock in a callback.
  if (pace === "now" || over.type === "condition") return turns.flatMap((lines) => [pause, ...lines]);
  const calls = turns.map((lines) => {
    const callback = scope.callback(() => lines);
    return pace === "soon"
      ? does(call("loop", "call_soon", [callback]))
      : does(call("loop", "call_later", [literal(1), callback]));
  });
  return pace === "soon" ? [pause, ...calls] : calls;
}

/** What happens between two pauses. */
function turnsOf(moves: readonly Move[]): Move[][] {
  const turns: Move[][] = [[]];
  for (const move of moves) {
    if (move.type === "pause") turns.push([]);
    else turns.at(-1)?.push(move);
  }
  return turns.filter((turn) => turn.length > 0);
}

function writeMove(scope: Scope, move: Move, wish: Wish, members: readonly string[]): Line[] {
  switch (move.type) {
    case "give":
      return wish.give;
    case "take":
      return wish.take;
    case "cancel": {
      const member = members[move.member % members.length] ?? "none";
      return [prints(scope.label(), call(scope.taskNamed(member), "cancel", [scope.label()]))];
    }
    case "pause":
      return [];
  }
}

function wishOf(scope: Scope, over: Contended): Wish {
  switch (over.type) {
    case "lock":
      return wishForLock(scope, over);
    case "get":
    case "put":
      return wishForQueue(scope, over);
    case "condition":
      return wishForCondition(scope, over);
  }
}

function wishForLock(scope: Scope, { lock }: Of<"lock">): Wish {
  const target = scope.resources.contendedLock(lock);
  const release = does(call(target, "release"));
  return {
    waits: call(target, "acquire"),
    inside: null,
    givesBack: release,
    give: [release],
    take: [prints(scope.label(), call(target, "locked"))],
  };
}

function wishForQueue(scope: Scope, { type, queue }: Of<"get" | "put">): Wish {
  const target = scope.resources.queue(queue);
  const put = unless(call(target, "full"), does(call(target, "put_nowait", [scope.label()])));
  const get = unless(call(target, "empty"), prints(scope.label(), call(target, "get_nowait")));
  return {
    waits: type === "get" ? call(target, "get") : call(target, "put", [scope.label()]),
    inside: null,
    givesBack: null,
    give: [type === "get" ? put : get],
    take: [type === "get" ? get : put],
  };
}

function unless(test: Expression, line: Line): Line {
  return { type: "unless", test, body: [line] };
}

function wishForCondition(scope: Scope, { condition }: Of<"condition">): Wish {
  const target = scope.resources.condition(condition);
  const notifying = (...args: Expression[]): Line => ({
    type: "with",
    manager: target,
    name: `held${scope.number()}`,
    isWaiting: true,
    body: [does(call(target, "notify", args))],
  });
  return {
    waits: call(target, "wait"),
    inside: target,
    givesBack: null,
    give: [notifying()],
    take: [notifying(literal(2))],
  };
}
