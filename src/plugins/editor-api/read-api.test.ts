import { beforeAll, expect, test } from "vitest";
import type { Api } from ".";
import { readApi } from "./read-api";

let api: Api;

beforeAll(() => {
  api = readApi(`${process.cwd()}/src/runtime`);
});

const named = (entries: Api["asyncio"], name: string) => entries.find((entry) => entry.name === name);

test("the names of asyncio have their signature and what the runtime says of them", () => {
  const sleep = named(api.asyncio, "sleep");
  expect(sleep).toMatchObject({ kind: "function" });
  expect(sleep?.signature).toMatch(/^(<.*>)?\(delay: number/);
  expect(sleep?.doc).not.toBe("");
  expect(named(api.asyncio, "TaskGroup")).toMatchObject({ kind: "class" });
  expect(named(api.builtins, "print")).toMatchObject({ kind: "function" });
});

test("types alone are left out: a program could not say them", () => {
  expect(named(api.asyncio, "EventLoopOptions")).toBeUndefined();
});

test("members are those that asyncio's classes have of their own, and public", () => {
  const queue = api.members.filter(({ of }) => of === "Queue").map(({ name }) => name);
  expect(queue).toEqual(expect.arrayContaining(["put", "get", "getNowait", "taskDone"]));
  expect(api.members.filter(({ name }) => name === "hasOwnProperty")).toEqual([]);
});
