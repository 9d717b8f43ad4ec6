// Owns what the sandbox engine promises beside containment: order, Stop, the latest run, forged messages, a lost frame.
import { compileProgram } from "./attacks";
import { expect, test } from "./fixture";
import type { Sandbox } from "./page";

declare const sandbox: Sandbox;

const endless = compileProgram(`import { print } from "corolla/builtins";\nprint("before");\nwhile (true);`);
const hello = compileProgram(`import { print } from "corolla/builtins";\nprint("hello");`);

test("a run says started, its events, and finished", async ({ sandboxPage }) => {
  const report = await sandboxPage.run(await hello);
  expect(report.messages).toEqual([{ type: "started" }, { type: "finished", outcome: { type: "returned" } }]);
  expect(report.output).toBe("hello\n");
});

test("an async program prints the lines of the whole run, and a traceback names them", async ({
  sandboxPage,
}) => {
  const code = await compileProgram(`import * as asyncio from "corolla";
import { print } from "corolla/builtins";
async function main() {
  print("one");
  await asyncio.sleep(3600);
  throw new TypeError("two");
}
asyncio.run(main());`);
  const report = await sandboxPage.run(code);
  expect(report.output).toBe("one\n");
  expect(report.messages.at(-1)).toMatchObject({
    outcome: { exception: "TypeError", message: "two", traceback: [{ name: "<module>" }, { name: "main" }] },
  });
});

test("Stop ends an endless loop at once, and what it printed was told", async ({ sandboxPage }) => {
  const report = await sandboxPage.run(await endless, { stopAfter: 300 });
  expect(report.output).toBe("before\n");
  expect(report.messages.at(-1)).toMatchObject({ outcome: { type: "stopped", reason: "reader" } });
  expect(report.milliseconds - (report.millisecondsToOutput ?? 0)).toBeLessThan(500);
  expect((await sandboxPage.run(await hello)).output).toBe("hello\n");
});

test("a second run stops the first", async ({ sandboxPage }) => {
  const reports = await sandboxPage.page.evaluate(([first, second]) => sandbox.runBoth(first, second), [
    await endless,
    await hello,
  ] as const);
  expect(reports[0].messages.at(-1)).toMatchObject({ outcome: { reason: "replaced" } });
  expect(reports[1].output).toBe("hello\n");
});

test("a stopped worker is gone, not only ignored", async ({ sandboxPage }) => {
  const browser = sandboxPage.page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  await sandboxPage.run(await endless, { stopAfter: 300 });
  await expect
    .poll(async () => {
      const targets = await session?.send("Target.getTargets");
      return targets?.targetInfos.filter(({ type }) => type === "worker").length;
    })
    .toBe(1); // the spare one
});

test("messages from another window are not heard", async ({ sandboxPage }) => {
  const { page } = sandboxPage;
  const running = sandboxPage.run(await endless, { stopAfter: 1000 });
  await page.evaluate(() => {
    const forger = document.createElement("iframe");
    forger.srcdoc = `<script>
      const outcome = { type: "raised", exception: "Forged", message: "", traceback: [] };
      for (const type of ["started", "done", "finished", "events", "boot"]) {
        const { port1 } = new MessageChannel();
        parent.postMessage({ type, outcome, events: [], worker: "" }, "*", [port1]);
        for (let i = 0; i < parent.frames.length; i++) {
          parent.frames[i].postMessage({ type, run: 1, worker: "", outcome }, "*");
        }
      }
    </script>`;
    document.body.append(forger);
  });
  expect((await running).messages.at(-1)).toMatchObject({ outcome: { type: "stopped", reason: "reader" } });
  expect((await sandboxPage.run(await hello)).output).toBe("hello\n");
});

test("a frame that is gone ends the run, and the next run has a new one", async ({ sandboxPage }) => {
  const { page } = sandboxPage;
  const running = sandboxPage.run(await endless, { budgets: { secondsWithoutProgress: 30 } });
  await page.waitForTimeout(300);
  await page.evaluate(() => document.querySelector("iframe")?.remove());
  expect((await running).messages.at(-1)).toMatchObject({ outcome: { type: "stopped", reason: "memory" } });
  expect((await sandboxPage.run(await hello)).output).toBe("hello\n");
});

test("the frame has an origin of its own and a policy without the network", async ({ sandboxPage }) => {
  await sandboxPage.page.evaluate(() => {
    sandbox.warm();
  });
  const frame = sandboxPage.page.locator("iframe");
  await expect(frame).toHaveAttribute("sandbox", "allow-scripts");
  await expect(frame).toHaveAttribute("srcdoc", /content="default-src 'none'; script-src /);
});
