import { describe, expect, test } from "vitest";
import { indexTokens, queryTerms, singular } from "./tokens";

const terms = (text: string) => indexTokens(text).map(({ term }) => term);

describe("what a text is found by", () => {
  test.each<[string, string[]]>([
    ["3.11", ["3.11"]],
    ["3.5.2", ["3.5.2"]],
    ["call_soon", ["call_soon", "callsoon", "call", "soon"]],
    ["TaskGroup", ["taskgroup", "task", "group"]],
    ["PEP 492", ["pep492", "492"]],
    ["PEP-0492", ["pep492", "492"]],
    ["bpo-31861", ["31861"]],
    ["Python 3.11", ["3.11"]],
    ["__aiter__", ["__aiter__", "aiter"]],
    ["nurseries", ["nurseries", "nursery"]],
    ["loop=", ["loop", "loop="]],
    ["except*", ["except", "except*"]],
    ["asyncio.Task.uncancel", ["asyncio.task.uncancel", "asyncio", "task.uncancel", "task", "uncancel"]],
    ["🌷 café", ["café"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test("each word knows its place in the text", () => {
    const text = "with PEP 492, asyncio.TaskGroup waits";
    for (const { term, start, end } of indexTokens(text)) {
      const place = text.slice(start, end).toLowerCase().replaceAll(/[ _]/g, "");
      expect(place).toContain(term.replaceAll("_", "").replace(/s$/, ""));
    }
  });
});

describe("what a query asks for", () => {
  test.each<[string, string[]]>([
    ["PEP 492", ["pep492"]],
    ["pep492 TaskGroup", ["pep492", "taskgroup"]],
    ["task group 3.11", ["task", "group", "3.11"]],
    ["asyncio.run()", ["asyncio.run"]],
    ["@asyncio.coroutine", ["asyncio.coroutine"]],
    ["async/await", ["async", "await"]],
    ["bpo-31861 gh-90908", ["31861", "90908"]],
    ["bpo 31861, gh90908, issue #104228", ["31861", "90908", "104228"]],
    ["python 3.11 Python3.8 py3.9", ["3.11", "3.8", "3.9"]],
    ["python -m asyncio", ["python", "m", "asyncio"]],
    ["!!! ...", []],
  ])("%s", (text, expected) => {
    expect(queryTerms(text)).toEqual(expected);
  });
});

test("only English plurals have a singular", () => {
  expect(["tasks", "nurseries", "class", "asyncio.tasks", "is", "status", "pep492"].map(singular)).toEqual([
    "task",
    "nursery",
    "class",
    "asyncio.tasks",
    "is",
    "status",
    "pep492",
  ]);
});
