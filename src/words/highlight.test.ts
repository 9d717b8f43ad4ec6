import { expect, test } from "vitest";
import { markTerms } from "./highlight";

const marked = (text: string, ...terms: string[]) =>
  markTerms(text, terms)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join("");

test.each<[string, string[], string]>([
  ["asyncio.TaskGroup waits", ["taskgroup"], "asyncio.[TaskGroup] waits"],
  ["asyncio.TaskGroup waits", ["task"], "asyncio.[Task]Group waits"],
  ["asyncio.TaskGroup waits", ["asyncio.taskgroup", "task"], "[asyncio.TaskGroup] waits"],
  ["accepted as PEP 492 in 3.5", ["pep492", "3.5"], "accepted as [PEP 492] in [3.5]"],
  ["__aiter__ returns", ["aiter"], "[__aiter__] returns"],
  ["nothing here", [], "nothing here"],
  ["", ["x"], ""],
])("%s, looking for %j", (text, terms, expected) => {
  expect(marked(text, ...terms)).toBe(expected);
});
