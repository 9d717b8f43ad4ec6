// A console session in CPython: what the harness makes of statements, their values and their errors.
import { expect, test } from "vitest";
import { transcriptOf } from "../transcript";
import { printed, usePython } from "./testing";

const run = usePython();
const session = (source: string) => run(source, { form: "console" });

test("a statement shows its values, and the last one is kept", () => {
  const trace = session(`
    import asyncio
    "text"
    None
    for n in range(2): n
    _ + 1
    asyncio.run(asyncio.sleep(2, "slept"))
    [_]
  `);
  expect(printed(trace)).toEqual(["0 'text'", "0 0", "0 1", "0 2", "2 'slept'", "2 ['slept']"]);
  expect(trace.outcome).toEqual({ type: "returned" });
});

test("statements are told with their lines, imports and what stands between are not", () => {
  const trace = session(`
    import asyncio

    # A comment.
    @staticmethod
    def work(
        n,
    ):
        return n

    work(1)
  `);
  expect(transcriptOf(trace).statements).toEqual([
    { time: 0, first: 4, last: 8, after: 0 },
    { time: 0, first: 10, last: 10, after: 0 },
  ]);
});

test("an error is shown with the lines of its statements, and the session goes on", () => {
  const trace = session(`
    import asyncio
    async def work():
        await asyncio.sleep(1)
        raise asyncio.CancelledError("no")
    asyncio.run(work())
    "goes on"
  `);
  expect(printed(trace).join("\n").split("\n")).toEqual([
    "1 Traceback (most recent call last):",
    '  File "<console>", line 1, in <module>',
    '  File "<console>", line 3, in work',
    "asyncio.exceptions.CancelledError: no",
    "1 'goes on'",
  ]);
});

test("a session that does not compile is not begun, and the next run knows nothing of the last value", () => {
  expect(session("1\nbreak\n")).toMatchObject({ events: [], outcome: { exception: "SyntaxError" } });
  session("1\n");
  expect(printed(session('"_" in dir(__builtins__)\n'))).toEqual(["0 False"]);
});
