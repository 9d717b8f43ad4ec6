import { expect, test } from "vitest";
import type { Compiled, Compiler } from "../compile";
import { createPageCompiler } from "./page-compiler";

const a = { file: "a.ts", form: "script" } as const;
const b = { file: "b.ts", form: "script" } as const;
const compiled = (code: string): Compiled => ({ type: "compiled", code, map: "", marks: [] });
const echo: Compiler = { compile: (source) => Promise.resolve(compiled(source)) };

test("the compiler is loaded once, at the first request", async () => {
  let loads = 0;
  const compiler = createPageCompiler(() => {
    loads++;
    return Promise.resolve(echo);
  });
  expect(loads).toBe(0);
  expect(await compiler.compile("a", a)).toEqual(compiled("a"));
  expect(await compiler.compile("b", b)).toEqual(compiled("b"));
  expect(loads).toBe(1);
});

test("each of two requests is answered: what the one wants need not be what the other wants", async () => {
  const compiler = createPageCompiler(() => Promise.resolve(echo));
  const answers = await Promise.all([compiler.compile("a", a), compiler.compile("b", b)]);
  expect(answers).toEqual([compiled("a"), compiled("b")]);
});

test("a download that failed gives a sentence, and the next request tries again", async () => {
  let loads = 0;
  const compiler = createPageCompiler(() =>
    ++loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(echo),
  );
  expect(await compiler.compile("a", a)).toEqual({
    type: "unavailable",
    sentence: "The compiler could not be downloaded. Check the connection, then run it again.",
  });
  expect(await compiler.compile("a", a)).toEqual(compiled("a"));
});

test("a compiler that fails gives another sentence", async () => {
  const compiler = createPageCompiler(() =>
    Promise.resolve({ compile: () => Promise.reject(new Error("stopped")) }),
  );
  expect(await compiler.compile("a", a)).toEqual({
    type: "unavailable",
    sentence: "The compiler failed. Reload the page, then run it again.",
  });
});

test("who asks later hears of a download that an earlier request began", async () => {
  const heard: string[] = [];
  let finishDownload = (_compiler: Compiler): void => undefined;
  const download = new Promise<Compiler>((resolve) => {
    finishDownload = resolve;
  });
  let tell = (_loaded: number): void => undefined;
  const compiler = createPageCompiler((onProgress) => {
    tell = (loaded) => onProgress({ loaded, total: 2 });
    return download;
  });
  const first = compiler.compile("a", a, ({ loaded }) => heard.push(`a ${loaded}`));
  tell(1);
  const second = compiler.compile("b", b, ({ loaded }) => heard.push(`b ${loaded}`));
  tell(2);
  finishDownload(echo);
  await Promise.all([first, second]);
  expect(heard).toEqual(["a 1", "a 2", "b 2"]);
});
