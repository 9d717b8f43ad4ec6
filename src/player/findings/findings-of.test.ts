// Owns the proof of each finding, with its words, its line and a page that there is.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { findingsOf, pages } from "./findings-of";

const created = (task: number, line: number): TraceEvent => ({
  type: "task-created",
  time: 0,
  task,
  name: `Task-${task}`,
  coroutine: "work",
  creator: null,
  line,
});
const done = (task: number, outcome: "returned" | "cancelled"): TraceEvent => ({
  type: "task-done",
  time: 1,
  task,
  outcome,
  value: "None",
  ...(outcome === "returned" && { cancelling: 1 }),
});
const found = (events: TraceEvent[], source = "") =>
  findingsOf(events, source).map(({ kind, text, line }) => ({ kind, text, line }));

test("a coroutine that nobody awaited is found where it was called", () => {
  const source = "async function save() {\n}\nasync function main() {\n  await save();\n  save();\n}\n";
  const text = "RuntimeWarning: coroutine 'save' was never awaited";
  expect(
    found([{ type: "report", time: 0, kind: "coroutine-never-awaited", text, task: null }], source),
  ).toEqual([{ kind: "coroutine-never-awaited", text, line: 5 }]);
});

test("the call that throws a coroutine away is found, not one whose coroutine somebody takes", () => {
  const text = "RuntimeWarning: coroutine 'save' was never awaited";
  const report: TraceEvent = { type: "report", time: 0, kind: "coroutine-never-awaited", text, task: null };
  const source = "asyncio.create_task(save())\nawait asyncio.gather(\n    save(),\n)\nsave()\n";
  expect(found([report], source)[0]?.line).toBe(5);
});

test("of a method, and of a function within another, the call is found, not the definition", () => {
  const line = (name: string, source: string) => {
    const text = `RuntimeWarning: coroutine '${name}' was never awaited`;
    return found([{ type: "report", time: 0, kind: "coroutine-never-awaited", text, task: null }], source)[0]
      ?.line;
  };
  const typescript =
    "class Shop {\n  async open() {\n    const ask = async () => {};\n    ask();\n  }\n}\nshop.open();\n";
  expect(line("Shop.open", typescript)).toBe(7);
  expect(line("Shop.open.<locals>.ask", typescript)).toBe(4);
  const python =
    "class Shop:\n    async def open(self):\n        async def ask():\n            pass\n        ask()\nshop.open()\n";
  expect(line("Shop.open", python)).toBe(6);
  expect(line("Shop.open.<locals>.ask", python)).toBe(5);
});

test("a report that names a task leads to where the task was created", () => {
  const text = "Task was destroyed but it is pending!\ntask: <Task pending name='Task-1' coro=<work()>>";
  const report: TraceEvent = { type: "report", time: 1, kind: "task-destroyed-pending", text, task: null };
  expect(found([created(1, 7), report]).at(-1)).toEqual({ kind: "task-destroyed-pending", text, line: 7 });
});

test("a call that blocks for more than 0.1 seconds is found, in the words of debug mode", () => {
  const blocked = (time: number, task: number | null): TraceEvent => ({
    type: "clock-blocked",
    time,
    from: 0,
    task,
    line: 3,
  });
  expect(found([created(1, 1), blocked(1.5, 1)])).toEqual([
    { kind: "slow-callback", text: "Executing Task-1 took 1.500 seconds: debug mode would say so.", line: 3 },
  ]);
  expect(found([created(1, 1), blocked(0.05, 1), blocked(5, null)])).toEqual([]);
});

test("a task that is asked to cancel and returns has swallowed it", () => {
  const request = (by: number | null): TraceEvent => ({
    type: "task-cancelling",
    time: 0,
    task: 1,
    message: null,
    by,
    line: 9,
  });
  expect(found([created(1, 1), created(2, 2), request(2), done(1, "returned")])).toEqual([
    {
      kind: "swallowed-cancellation",
      text: "Task-1 was asked to cancel by Task-2 and returned None all the same: it swallowed CancelledError.",
      line: 9,
    },
  ]);
  expect(found([created(1, 1), request(2), done(1, "cancelled")])).toEqual([]);
  // A timeout's callback cancels, and the timeout takes it back.
  expect(found([created(1, 1), request(null), done(1, "returned")])).toEqual([]);
});

test.each([
  "const tasks = [\n  asyncio.createTask(a()),\n  asyncio.createTask(b()),\n];",
  "await asyncio.gather(\n  asyncio.createTask(a()),\n\n  asyncio.createTask(b()),\n);",
  "const tasks = names.map((name) =>\n\n  asyncio.createTask(a(name)),\n);",
  "task = \\\n  asyncio.create_task(a())",
])("a task in a list, a call or an arrow is kept: %j", (source) => {
  const at = source.split("\n").flatMap((line, i) => (line.includes("asyncio.create") ? [i + 1] : []));
  expect(
    found(
      at.map((line, task) => created(task, line)),
      source,
    ),
  ).toEqual([]);
});

test("a task that has taken the request back may return", () => {
  const request: TraceEvent = {
    type: "task-cancelling",
    time: 0,
    task: 1,
    message: null,
    by: 2,
    line: 9,
  };
  const returned: TraceEvent = { type: "task-done", time: 1, task: 1, outcome: "returned", value: "None" };
  expect(found([created(1, 1), created(2, 2), request, returned])).toEqual([]);
});

test("a task whose creation is a statement of its own is kept by nobody", () => {
  const source =
    "asyncio.createTask(work());\nconst task = asyncio.createTask(work());\n  asyncio.create_task(work())";
  const lines = found(
    [1, 2, 3].map((line) => created(line, line)),
    source,
  ).map(({ line }) => line);
  expect(lines).toEqual([1, 3]);
});

test("every finding leads to a heading that there is", () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .trim()
      .replace(/\s+/g, "-");
  for (const page of Object.values(pages)) {
    if (page === null) continue;
    const [path = "", anchor = ""] = page.split("#");
    const file = `.${path}/index.mdx`;
    expect(existsSync(file), file).toBe(true);
    const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) =>
      slug(text),
    );
    expect(headings, page).toContain(anchor);
  }
});
