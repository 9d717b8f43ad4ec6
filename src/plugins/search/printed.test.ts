import { expect, test } from "vitest";
import type { ReportEvent } from "../../runtime";
import { printedBy } from "./printed";

const line = (text: string, stream: "stdout" | "stderr" = "stdout") => ({
  time: 0,
  task: "Task-1",
  stream,
  text,
});

const report: ReportEvent = {
  time: 1,
  type: "report",
  kind: "coroutine-never-awaited",
  task: null,
  text: "RuntimeWarning: coroutine 'save' was never awaited",
};

const told = (lines: ReturnType<typeof line>[], outcome = "returned", events: ReportEvent[] = []) =>
  printedBy([
    {
      title: "T",
      typescript: { trace: { events } },
      python: { transcript: { lines, end: { time: 1, outcome } } },
    },
  ]).get("T");

test("a line is told once, however often it is printed", () => {
  expect(told([line("page 1"), line("page 2"), line("page 1")])).toBe("page 1 · page 2");
});

test("of a traceback only the error stays", () => {
  const lines = [
    "Traceback (most recent call last):",
    '  File "<console>", line 1, in <module>',
    "StopIteration",
  ];
  expect(told(lines.map((text) => line(text, "stderr")))).toBe("StopIteration");
});

test("what asyncio reports is told, and the error with which a program ends", () => {
  expect(told([line("main is done")], "raised TypeError: 'int' object can't be awaited", [report])).toBe(
    "main is done · RuntimeWarning: coroutine 'save' was never awaited · TypeError: 'int' object can't be awaited",
  );
});
