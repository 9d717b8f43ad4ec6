import { Script } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { bundleCPython } from "./bundle";
import { type CPythonBundle, partNames } from "./files";
import { pythonMegabytes } from "./weight";

let bundle: CPythonBundle;

beforeAll(async () => {
  bundle = await bundleCPython(process.cwd(), "/parts/");
});

test("the page says how much it downloads of CPython", () => {
  const bytes = partNames.reduce((sum, name) => sum + bundle.parts[name].bytes, 0);
  expect(Math.round(bytes / 1e6)).toBe(pythonMegabytes);
});

test("the worker's script holds no module syntax, because an opaque origin can load no module", () => {
  // As a script, not as a module: `import`, `export` and `import.meta` are errors then.
  expect(() => new Script(bundle.script)).not.toThrow();
  expect(() => new Script(`import.meta.url;\n${bundle.script}`)).toThrow(SyntaxError);
});

test("each part has an address that changes with its content", () => {
  const addresses = partNames.map((name) => bundle.parts[name].address);
  expect(addresses).toEqual([
    expect.stringMatching(/^\/parts\/pyodide\.asm\.[0-9a-f]{8}\.mjs$/),
    expect.stringMatching(/^\/parts\/pyodide\.asm\.[0-9a-f]{8}\.wasm$/),
    expect.stringMatching(/^\/parts\/python_stdlib\.[0-9a-f]{8}\.zip$/),
  ]);
});
