// What the posts of this very site hold, and what the search finds in them.
import path from "node:path";
import { Ajv2020 as Ajv } from "ajv/dist/2020";
import { beforeAll, describe, expect, test } from "vitest";
import {
  EVERYTHING,
  createSearch,
  historySchema,
  packEvents,
  publishHistory,
  readHistory,
  releasesOf,
  type History,
} from "../../timeline/node";
import { readPosts, siteAt } from "./read-pages";

const root = path.join(import.meta.dirname, "../../..");
let history: History;
let first: (query: string) => string | undefined;

beforeAll(async () => {
  history = readHistory(await readPosts(root), siteAt(root));
  // As the page does: with the index that the build has packed.
  const search = createSearch(history, packEvents(history.events));
  first = (text) => search.answer({ ...EVERYTHING, text }).found[0]?.event.id;
});

test("all main events are told, and how many each release has is printed", () => {
  const main = history.events.filter(({ weight }) => weight === "main");
  const counts = new Map<string, number>();
  for (const { python } of main) counts.set(python ?? "none", (counts.get(python ?? "none") ?? 0) + 1);
  process.stdout.write(`Main events: ${[...counts].map(([python, n]) => `${python}: ${n}`).join(", ")}\n`);
  expect(main.length).toBeGreaterThanOrEqual(150);
  for (const release of [
    "3.3",
    "3.4",
    "3.5",
    "3.6",
    "3.7",
    "3.8",
    "3.9",
    "3.10",
    "3.11",
    "3.12",
    "3.13",
    "3.14",
  ]) {
    expect(counts.get(release), release).toBeGreaterThan(0);
  }
});

test("only what was planned when it was read is marked so", () => {
  const planned = new Set(history.events.filter((event) => event.planned).map(({ python }) => python));
  expect([...planned]).toEqual(["3.16", "3.15"]);
});

test("what leaves the site fits its JSON schema", () => {
  const places = {
    page: "https://corolla.example/history",
    schema: "https://corolla.example/history.schema.json",
  };
  const published = publishHistory(history.events, releasesOf(history), places);
  const validate = new Ajv().compile(historySchema());
  validate(published);
  expect(validate.errors).toBeNull();
  const broken = { ...published, events: [{ ...published.events[0], kind: "apis" }] };
  expect(validate(broken)).toBe(false);
});

describe("each query brings the event that it means first", () => {
  test.each<[query: string, id: string]>([
    // Names, in every way they are typed
    ["TaskGroup", "asyncio-taskgroup"],
    ["taskgroup", "asyncio-taskgroup"],
    ["task group", "asyncio-taskgroup"],
    ["task_group", "asyncio-taskgroup"],
    ["asyncio.TaskGroup", "asyncio-taskgroup"],
    ["create_task", "asyncio-create-task"],
    ["createTask", "asyncio-create-task"],
    ["create task", "asyncio-create-task"],
    ["loop.create_task", "loop-create-task-342"],
    ["call_soon", "asyncio-contextvars"],
    ["call soon", "asyncio-contextvars"],
    ["to_thread", "asyncio-to-thread"],
    ["asyncio.run", "asyncio-run"],
    ["asyncio.run()", "asyncio-run"],
    ["Runner", "asyncio-runner"],
    ["ensure_future", "ensure-future"],
    ["@asyncio.coroutine", "asyncio-coroutine-decorator"],
    ["uncancel", "task-uncancel"],
    ["QueueShutDown", "queue-shutdown"],
    ["CancelledError", "cancellederror-baseexception"],
    ["contextvars", "pep-567-contextvars"],
    ["selectors", "selectors-module"],
    ["aiter", "aiter-anext"],
    ["__await__", "await-protocol-abcs"],
    ["loop=", "loop-argument-deprecated"],
    ["except*", "pep-654-exception-groups"],
    ["python -m asyncio", "asyncio-repl"],
    ["pstree", "asyncio-ps-pstree"],
    ["AsyncMock", "asyncmock"],
    // Words of the language
    ["async def", "pep-492-async-def"],
    ["async for", "pep-492-async-with-for"],
    ["yield from", "pep-380-yield-from"],
    ["await", "pep-492-async-def"],
    ["generators", "pep-255-generators"],
    // PEPs, issues, releases
    ["PEP 492", "pep-492-proposed"],
    ["pep492", "pep-492-proposed"],
    ["pep-492", "pep-492-proposed"],
    ["PEP 3156", "pep-3156-proposed"],
    ["pep 525", "pep-525-async-generators"],
    ["bpo-31861", "aiter-anext"],
    ["gh-104228", "queue-shutdown"],
    ["3.5.2 create_future", "loop-create-future-352"],
    ["3.11 taskgroup", "asyncio-taskgroup"],
    ["3.4 provisional", "asyncio-provisional"],
    // Ideas and neighbours
    ["nursery", "asyncio-taskgroup"],
    ["exception groups", "pep-654-exception-groups"],
    ["free threading", "free-threaded-build"],
    ["eager task", "eager-task-factory"],
    ["tulip", "tulip-first-commit"],
    ["trio", "trio-first-release"],
    ["uvloop", "uvloop-first-tag"],
    ["pyodide", "pyodide-event-loop"],
    // Slips of the finger
    ["TaskGruop", "asyncio-taskgroup"],
    ["tsakgroup", "asyncio-taskgroup"],
    ["barier", "asyncio-barrier"],
    ["timeuot", "asyncio-timeout"],
    ["corutine", "asyncio-coroutine-decorator"],
    ["yeild from", "pep-380-yield-from"],
    ["asynico.run", "asyncio-run"],
    ["create_taks", "asyncio-create-task"],
    ["ExceptionGruop", "pep-654-exception-groups"],
    ["nursury", "asyncio-taskgroup"],
    // As people write it
    ["Python 3.9 thread", "asyncio-to-thread"],
    ["python3.13 queue", "queue-shutdown"],
    ["PEP-0492", "pep-492-proposed"],
    ["bpo 31861", "aiter-anext"],
    ["thread", "asyncio-to-thread"],
    ["running loop", "get-running-loop"],
    ["ctrl+c", "ctrl-c-cancels-main-task"],
    ["wait for", "wait-for-waits-for-cancellation"],
    ["task.add_done_callback", "asyncio-contextvars"],
    ["coroutine decorator", "asyncio-coroutine-decorator"],
    ["asyncio repl", "asyncio-repl"],
    ["GIL", "free-threaded-build"],
    ["no-gil", "free-threaded-build"],
    ["what is a nursery", "asyncio-taskgroup"],
    ["tulip 2012", "tulip-first-commit"],
    ["structured concurrency", "asyncio-taskgroup"],
    ["removed in 3.11", "asyncio-coroutine-removed"],
    ["removal", "aiter-must-return-iterator"],
    // The grammar
    ["kind:removal coroutine", "asyncio-coroutine-removed"],
    ["kind:syntax 3.6 generator", "pep-525-async-generators"],
    ["pep:654 kind:syntax", "pep-654-exception-groups"],
    ["run -kind:api", "asyncio-run-awaitable"],
    ["3.5..3.8 contextvars", "pep-567-contextvars"],
    ["python 3.5-3.8 contextvars", "pep-567-contextvars"],
    ["taskgroup -3.11", "taskgroup-cancellation-collisions"],
    ["is:minor udp faster", "udp-speedup"],
  ])("%s", (query, id) => {
    expect(first(query)).toBe(id);
  });
});

test("a number is not taken for another one, but those near it are offered", () => {
  const search = createSearch(history);
  const answer = search.answer({ ...EVERYTHING, text: "pep523" });
  expect(answer.found).toEqual([]);
  expect(answer.instead?.nearest[0]?.event.id).toBe("pep-525-async-generators");
});

test("asyncoi finds what asyncio finds", () => {
  const search = createSearch(history);
  const ids = (text: string) => search.answer({ ...EVERYTHING, text }).found.map(({ event }) => event.id);
  expect(new Set(ids("asyncoi"))).toEqual(new Set(ids("asyncio")));
});
