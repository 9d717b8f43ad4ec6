// Owns the tests of when an installation is needed.
import { expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

const lock = { packages: { "": { version: "1.0.0" }, "node_modules/react": { version: "19.3.1" } } };

test("the same versions need no installation", () => {
  expect(isInstalled(lock, { packages: { "node_modules/react": { version: "19.3.1" } } })).toBe(true);
});

test("another version needs an installation", () => {
  expect(isInstalled(lock, { packages: { "node_modules/react": { version: "19.3.0" } } })).toBe(false);
});

test("a missing package needs an installation", () => {
  expect(isInstalled(lock, { packages: {} })).toBe(false);
});

test("an optional package of another platform may be missing", () => {
  const optional = { packages: { "node_modules/fsevents": { version: "2.3.3", optional: true } } };
  expect(isInstalled(optional, { packages: {} })).toBe(true);
});
