import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultBudgets } from "./budgets";
import { runTypeScript } from "./node";

const quick = { ...defaultBudgets, secondsWithoutProgress: 0.2 };
const print = 'const { print } = require("corolla/builtins");\n';

test("a run gives a whole trace", () => {
  const { engine, events, outcome } = runTypeScript({ code: `${print}print("hello");`, era: null });
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(engine).toEqual({ name: "corolla", version });
  expect(events).toMatchObject([{ type: "output", text: "hello\n" }]);
  expect(outcome).toEqual({ type: "returned" });
});

test("an endless loop is ended by the time budget, and the next run is not disturbed", () => {
  expect(runTypeScript({ code: "while (true) {}", era: null }, quick).outcome).toMatchObject({
    type: "stopped",
    reason: "time",
  });
  expect(runTypeScript({ code: "", era: null }).outcome).toEqual({ type: "returned" });
});

test("a program that catches the end of its budget is stopped all the same", () => {
  const code = `${print}while (true) try { print("x"); } catch {}`;
  expect(runTypeScript({ code, era: null }, { ...quick, events: 10 }).outcome).toMatchObject({
    type: "stopped",
    reason: "events",
  });
  const caught = `${print}try { while (true) print("x"); } catch {}`;
  const { events, outcome } = runTypeScript({ code: caught, era: null }, { ...quick, events: 10 });
  expect(events).toHaveLength(10);
  expect(outcome).toMatchObject({ reason: "events" });
});
