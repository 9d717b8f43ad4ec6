import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLink, parseLink, type SharedCode } from "./link";

const code: SharedCode = {
  title: "Hello, wörld",
  language: "python",
  era: "3.4",
  form: "script",
  typescript: 'print("hello");\n',
  python: 'print("hello")\n',
};

/** As a link holds whatever somebody packed. */
async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = Buffer.from(await new Response(packed).arrayBuffer());
  return `#code=${bytes.toString("base64url")}`;
}

async function linkTo(shared: SharedCode): Promise<string> {
  const hash = await formatLink(shared);
  if (hash === null) throw new Error("It is too long.");
  return hash;
}

test("code that no link could be read with gives none", async () => {
  expect(await formatLink({ ...code, python: "x".repeat(100_001) })).toBeNull();
});

test("code comes back from a link as it went in", async () => {
  const hash = await linkTo(code);
  expect(hash).toMatch(/^#code=[A-Za-z0-9_-]+$/);
  expect(await parseLink(hash)).toEqual({ type: "code", code });
});

test("any code comes back from a link", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, text, async (typescript, python) => {
      const shared = { ...code, typescript, python };
      expect(await parseLink(await linkTo(shared))).toEqual({ type: "code", code: shared });
    }),
    { numRuns: 50 },
  );
});

test("an address without code is no link", async () => {
  expect(await parseLink("")).toEqual({ type: "none" });
  expect(await parseLink("#a-heading")).toEqual({ type: "none" });
});

test("whatever stands in a link is read or refused with a sentence, never thrown", async () => {
  const whole = await linkTo(code);
  const damaged = fc.nat(whole.length).map((at) => whole.slice(0, at) + whole.slice(at + 1));
  const cut = fc.nat(whole.length).map((at) => whole.slice(0, at));
  const anything = fc.oneof(fc.string(), fc.base64String()).map((text) => `#code=${text}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, cut, anything), async (hash) => {
      const read = await parseLink(hash);
      expect(["none", "code", "broken"]).toContain(read.type);
      if (read.type === "code") expect(typeof read.code.typescript).toBe("string");
    }),
    { numRuns: 300 },
  );
});

test("what is packed well and is no code is refused", async () => {
  for (const value of [
    "null",
    "[]",
    "{}",
    '{"version":2}',
    JSON.stringify({ version: 1, ...code, era: "9" }),
  ]) {
    expect(await parseLink(await pack(value))).toMatchObject({ type: "broken" });
  }
});

test("a link that unpacks to gigabytes is given up early", async () => {
  expect(await parseLink(await pack(" ".repeat(50_000_000)))).toMatchObject({ type: "broken" });
});
