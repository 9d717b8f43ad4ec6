// Owns the proof that hostile programs stay in the sandbox: the page lives, nothing gets out, the next run works.
import type { Page } from "@playwright/test";
import { attackNames, compileProgram, readAttack } from "./attacks";
import { expect, test } from "./fixture";
import type { RunReport } from "./page";

const hello = `import { print } from "corolla/builtins";\nprint("hello");`;

for (const name of attackNames()) {
  test(`contained: ${name}`, async ({ sandboxPage, server, page }) => {
    const attack = await readAttack(name, server.origin);
    const before = await pageState(page);
    const escapesBefore = server.escapes.length;

    const report = await sandboxPage.run(attack.code);
    const next = await sandboxPage.run(await compileProgram(hello));
    // What left the sandbox late would arrive by now.
    await page.waitForTimeout(200);

    expect(attack.ends, attack.tries).toContain(endOf(report));
    expect(report.output).not.toContain("escaped");
    expect(server.escapes.slice(escapesBefore), "requests that reached the network").toEqual([]);
    // Tests run side by side here; the timing tests are stricter.
    expect(report.longestGap, "milliseconds in which the page did not answer").toBeLessThan(2_000);
    expect(await pageState(page)).toEqual(before);
    expect(next.output).toBe("hello\n");
    expect(endOf(next)).toBe("returned");
  });
}

function endOf({ messages }: RunReport): string {
  const end = messages.at(-1);
  if (end?.type !== "finished") return end?.type ?? "no end";
  switch (end.outcome.type) {
    case "returned":
      return "returned";
    case "raised":
      return `raised ${end.outcome.exception}`;
    case "stopped":
      return `stopped ${end.outcome.reason}`;
  }
}

/** What a program that got out could have changed. */
function pageState(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    title: document.title,
    canary: document.querySelector("#canary")?.textContent,
    storage: Object.entries(localStorage),
    cookie: document.cookie,
    escaped: "escaped" in globalThis,
  }));
}
