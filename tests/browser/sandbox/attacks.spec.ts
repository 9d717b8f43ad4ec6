// Owns the proof that hostile programs stay in the sandbox: the page lives, nothing gets out, the next run works.
import { attackFiles, compileProgram, readAttack } from "./attacks";
import { expect, test } from "./fixture";
import type { RunReport, Sandbox } from "./page";

declare const sandbox: Sandbox;

const hello = compileProgram(`import { print } from "corolla/builtins";\nprint("hello");`);

for (const file of attackFiles()) {
  test(`contained: ${file}`, async ({ sandboxPage, server }) => {
    const { language, code, ends, tries } = await readAttack(file, server.origin);
    const escapesBefore = server.escapes.length;
    const reported = server.report();
    // The page reports to the server: a frame that crashes counts, for Playwright, as a page that did.
    await sandboxPage.page.evaluate(
      ([language, attack, next]) => {
        sandbox.attack(language, attack, next);
      },
      [language, code, language === "python" ? 'print("hello")' : await hello] as const,
    );
    const { attack, next, before, after } = await reported;

    expect(ends, tries).toContain(endOf(attack));
    expect(attack.output).not.toContain("escaped");
    expect(server.escapes.slice(escapesBefore), "requests that reached the network").toEqual([]);
    // Tests run side by side here; the timing tests are stricter.
    expect(attack.longestGap, "milliseconds in which the page did not answer").toBeLessThan(2_000);
    expect(after).toEqual(before);
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
