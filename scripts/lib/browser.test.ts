// Owns the tests of where a browser is looked for.
import { expect, test } from "vitest";
import { browserCandidates } from "./browser.mjs";

test("the browser that the environment names comes first", () => {
  const candidates = browserCandidates({ CHROMIUM: "/opt/mine", PATH: "/usr/bin" }, "linux");
  expect(candidates.slice(0, 2)).toEqual(["/opt/mine", "/usr/bin/chromium-headless-shell"]);
});

test("a machine without PATH has no candidates, not the root folder's", () => {
  expect(browserCandidates({}, "linux")).toEqual([]);
});

test("on macOS applications are looked into", () => {
  expect(browserCandidates({}, "darwin")).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
});
