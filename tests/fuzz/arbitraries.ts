// Owns chance: random programs as fast-check makes them, and how often each construct occurs.
//
// A program shrinks towards fewer and plainer statements: of every choice the first is the simplest.
import * as fc from "fast-check";
import {
  type Awaitable,
  caughtNames,
  type Contended,
  type Effect,
  errorNames,
  type Manager,
  type Move,
  paces,
  type Program,
  returnWhen,
  starNames,
  type Stateful,
  type Statement,
  stepMethods,
  type Waited,
} from "./tree";

/** How often each construct is chosen, and what it is made of. An entry for each, so that none is forgotten. */
type Choices<Node extends { type: string }> = {
  [Type in Node["type"]]: [weight: number, fields: FieldsOf<Extract<Node, { type: Type }>>];
};
type FieldsOf<Node> = { [Key in Exclude<keyof Node, "type">]: fc.Arbitrary<Node[Key]> };

const pick = fc.nat({ max: 11 });
/** Few different ones, so that deadlines are often equal; all exact in binary. */
const seconds = fc.constantFrom(0, 1, 1, 2, 2, 3, 0.5, -1);
const maybeSeconds = fc.oneof({ weight: 4, arbitrary: seconds }, { weight: 1, arbitrary: fc.constant(null) });
const task = fc.record({ callee: pick, slot: fc.nat({ max: 1 }) });

function choose<Node extends { type: string }>(choices: Choices<Node>, maxDepth: number): fc.Arbitrary<Node> {
  const entries = Object.entries<[number, Record<string, fc.Arbitrary<unknown>>]>(choices as never);
  const alternatives = entries.map(([type, [weight, fields]]) => ({
    weight,
    // The types of `Choices` say that these are the fields of a node of that type.
    arbitrary: fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<Node>,
  }));
  return fc.oneof(
    { withCrossShrink: true, maxDepth, depthIdentifier: "nesting", depthSize: "medium" },
    ...alternatives,
  );
}

const deepest = 4;
const most = { size: "max" } as const;

const ordinary = errorNames.filter((name) => name !== "SystemExit");

const stateful = choose<Stateful>(
  {
    queue: [2, { queue: pick }],
    lock: [2, { lock: pick }],
    event: [1, { event: pick }],
    condition: [1, { condition: pick }],
  },
  deepest,
);
const waited = choose<Waited>({ task: [3, { task }], future: [1, { future: pick }] }, deepest);
const futures = fc.array(waited, { minLength: 1, maxLength: 3, size: "max" });

const over = choose<Contended>(
  {
    lock: [4, { lock: pick }],
    get: [4, { queue: pick }],
    put: [2, { queue: pick }],
    condition: [2, { condition: pick }],
  },
  deepest,
);
const move = choose<Move>(
  { give: [4, {}], cancel: [4, { member: fc.nat({ max: 3 }) }], take: [1, {}], pause: [1, {}] },
  deepest,
);
const crowd = {
  over,
  size: fc.constantFrom(2, 3, 4),
  patience: fc.constantFrom(null, null, null, 1, 2),
  keeps: fc.constantFrom(null, null, 0, 1),
  isStubborn: rarely(4),
  inGroup: rarely(4),
  pace: fc.constantFrom(...paces),
  moves: fc.array(move, { minLength: 2, maxLength: 5, ...most }),
  rest: fc.constantFrom(null, 1, 3),
};

interface Nodes {
  effect: Effect;
  effects: Effect[];
  awaitable: Awaitable;
  statement: Statement;
  body: Statement[];
}

const { body, statement } = fc.letrec<Nodes>((tie: fc.LetrecTypedTie<Nodes>) => {
  const effects = fc.array(tie("effect"), { minLength: 1, maxLength: 2, ...most });
  const nested = fc.array(tie("statement"), { minLength: 1, maxLength: 3, ...most });
  const effectChoices: Choices<Effect> = {
    print: [2, {}],
    spawn: [24, { task, isNamed: fc.boolean(), isEager: rarely(6), inGroup: often(4) }],
    adopt: [8, { task, isEager: rarely(4) }],
    cancel: [8, { task, hasMessage: fc.boolean() }],
    look: [2, { task }],
    ask: [3, { of: waited, for: fc.constantFrom("result", "exception") }],
    state: [3, { of: stateful }],
    settle: [8, { future: pick, as: fc.constantFrom("result", "exception", "cancelled") }],
    eventSet: [4, { event: pick }],
    eventClear: [1, { event: pick }],
    putNowait: [3, { queue: pick }],
    getNowait: [1, { queue: pick }],
    taskDone: [2, { queue: pick }],
    shutdown: [1, { queue: pick, immediate: fc.boolean() }],
    release: [2, { lock: pick }],
    notify: [3, { condition: pick, count: fc.constantFrom(1, 2, null) }],
    setVariable: [3, { variable: pick }],
    showVariable: [3, { variable: pick }],
    block: [2, { seconds: fc.constantFrom(0.5, 1, 2) }],
    later: [5, { seconds: maybeSeconds, effects }],
    whenDone: [3, { task, effects }],
    raise: [
      4,
      {
        error: fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...ordinary) },
          { weight: 1, arbitrary: fc.constantFrom(...errorNames) },
        ),
      },
    ],
  };
  const managerChoices: Choices<Exclude<Manager, { type: "stack" }>> = {
    lock: [3, { lock: pick }],
    condition: [3, { condition: pick }],
    timeout: [5, { seconds: maybeSeconds, moved: maybe(fc.record({ to: maybeSeconds }), 1) }],
    made: [4, { stream: pick }],
  };
  const single = choose(managerChoices, deepest);
  const manager = choose<Manager>({ ...managerChoices, stack: [4, {}] }, deepest);
  const handler = fc.record({
    catches: fc.constantFrom(...caughtNames),
    body: fc.array(tie("statement"), { maxLength: 2, ...most }),
    raisesAgain: fc.boolean(),
  });
  const finalizer = fc.array(tie("statement"), { minLength: 1, maxLength: 3, ...most });
  const statementChoices: Choices<Exclude<Statement, Effect>> = {
    await: [70, { awaitable: tie("awaitable") }],
    cancelSelf: [3, {}],
    uncancel: [4, {}],
    return: [2, {}],
    break: [3, {}],
    yield: [8, {}],
    repeat: [6, { times: fc.constantFrom(2, 3), body: nested }],
    try: [22, { body: nested, handler: maybe(handler, 2), finalizer: maybe(finalizer, 1) }],
    with: [16, { manager, body: nested }],
    reschedule: [3, { seconds: maybeSeconds }],
    stackEnter: [5, { manager: single }],
    stackCallback: [2, { effects }],
    stackAwait: [3, { callee: pick }],
    tryStar: [6, { body: nested, catches: fc.constantFrom(...starNames), effects, raisesAgain: rarely(3) }],
    withVariable: [4, { variable: pick, body: nested }],
    conditionWait: [4, { condition: pick }],
    conditionWaitFor: [3, { condition: pick, event: pick }],
    group: [12, { body: nested }],
    wait: [8, { futures, timeout: maybeSeconds, returnWhen: fc.constantFrom(...returnWhen) }],
    asCompleted: [5, { futures, timeout: maybeSeconds, isAsync: fc.boolean() }],
    iterate: [14, { stream: pick, isFresh: fc.boolean(), breaks: fc.boolean(), body: nested }],
    crowd: [24, crowd],
  };
  const statements: Choices<Statement> = { ...effectChoices, ...statementChoices };
  const awaitableChoices: Choices<Awaitable> = {
    sleep: [30, { seconds }],
    call: [12, { callee: pick }],
    task: [14, { task }],
    future: [6, { future: pick }],
    shield: [8, { inner: tie("awaitable") }],
    waitFor: [10, { inner: tie("awaitable"), seconds: maybeSeconds }],
    gather: [
      10,
      {
        children: fc.array(tie("awaitable"), { maxLength: 3, ...most }),
        returnExceptions: fc.boolean(),
      },
    ],
    eventWait: [4, { event: pick }],
    queueGet: [5, { queue: pick }],
    queuePut: [5, { queue: pick }],
    queueJoin: [2, { queue: pick }],
    acquire: [3, { lock: pick }],
    barrierWait: [5, { barrier: pick }],
    barrierReset: [1, { barrier: pick }],
    barrierAbort: [1, { barrier: pick }],
    thread: [
      6,
      {
        work: fc.record({
          seconds: fc.constantFrom(0, 1, 2),
          before: maybe(effects, 1),
          after: maybe(effects, 1),
          isRaising: rarely(4),
        }),
        isExecutor: fc.boolean(),
      },
    ],
    step: [16, { stream: pick, method: fc.constantFrom(...stepMethods) }],
  };
  return {
    effect: choose(effectChoices, deepest),
    effects,
    awaitable: choose(awaitableChoices, deepest),
    statement: choose(statements, deepest),
    body: fc.array(tie("statement"), { minLength: 1, maxLength: 5, ...most }),
  };
});

/** True once in `times`. */
function rarely(times: number): fc.Arbitrary<boolean> {
  return fc.nat({ max: times - 1 }).map((number) => number === times - 1);
}

/** False once in `times`. */
function often(times: number): fc.Arbitrary<boolean> {
  return fc.nat({ max: times - 1 }).map((number) => number !== 0);
}

/** `weight` times as often as not. */
function maybe<T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight, arbitrary });
}

/** Where most of what it consists of yields, it is worth stepping. */
const generator = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: statement },
    { weight: 2, arbitrary: fc.constant<Statement>({ type: "yield" }) },
  ),
  { minLength: 1, maxLength: 6, ...most },
);

export const programs: fc.Arbitrary<Program> = fc.record({
  form: fc.constantFrom("generator", "async", "async"),
  deadline: fc.constantFrom(null, 10, 4, 2),
  lingers: fc.constantFrom(0, 3, 8),
  isEager: rarely(8),
  runsTwice: rarely(6),
  functions: fc.array(body, { minLength: 1, maxLength: 4, size: "max" }),
  generators: fc.array(generator, { maxLength: 2, size: "max" }),
});
