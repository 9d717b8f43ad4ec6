import { expect, test } from "vitest";
import { entriesAt, type Entry, inLanguage, type Names, wordAt } from "./names";

const entry = (name: string, of?: string): Entry => {
  return { name, kind: "function", signature: "()", doc: "", ...(of === undefined ? {} : { of }) };
};
const names: Names = {
  asyncio: [entry("createTask")],
  builtins: [entry("print"), entry("isInstance")],
  time: [entry("monotonic")],
  members: [entry("putNowait", "Queue")],
};
const offered = (line: string, language: "typescript" | "python" = "typescript") => {
  const word = wordAt(line, line.length, "before");
  return word === null
    ? null
    : entriesAt(names, word, language).map(({ name }) => inLanguage(name, language));
};

test("after asyncio and a dot stand its names, in the case of the language", () => {
  expect(offered("await asyncio.")).toEqual(["createTask"]);
  expect(offered("await asyncio.cre", "python")).toEqual(["create_task"]);
  expect(offered("time.")).toEqual(["monotonic"]);
});

test("after any other dot stand the members of its classes", () => {
  expect(offered("queue.pu", "python")).toEqual(["put_nowait"]);
  expect(offered("workers[0].")).toEqual(["putNowait"]);
});

test("elsewhere stand the module and the built-in functions; in Python only its own", () => {
  expect(offered("  pri")).toEqual(["asyncio", "print", "isInstance"]);
  expect(offered("  pri", "python")).toEqual(["asyncio", "print"]);
});

test("nothing is offered where no name begins, nor in a number", () => {
  expect(offered("  ")).toBeNull();
  expect(offered("12")).toBeNull();
  expect(offered("1.")).toBeNull();
});

test("pointing finds the whole name", () => {
  const line = "await asyncio.sleep(1)";
  expect(wordAt(line, 16, "around")).toEqual({ start: 14, end: 19, isMember: true, owner: "asyncio" });
  expect(wordAt(line, 5, "around")).toMatchObject({ start: 0, end: 5, isMember: false });
});

test("classes are called the same in both languages", () => {
  expect(inLanguage("TaskGroup", "python")).toBe("TaskGroup");
});
