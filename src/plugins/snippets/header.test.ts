import { expect, test } from "vitest";
import { parseHeader } from "./header";

const parse = (text: string) => parseHeader("docs/x/a.ts", text);
const sentences = (text: string) => {
  const parsed = parse(text);
  return parsed.type === "bad" ? parsed.problems.map(({ line, sentence }) => `${line}: ${sentence}`) : [];
};

test("a header is title and watch, then a blank line, then the code", () => {
  expect(parse("// title: Hello, world\n// watch: One line at 0 s.\n\nrun();\n")).toEqual({
    type: "parsed",
    header: {
      title: "Hello, world",
      watch: "One line at 0 s.",
      form: "script",
      era: null,
      differs: null,
      raises: null,
      fails: null,
      continues: null,
    },
    code: "run();\n",
    linesBefore: 3,
  });
});

test("era, differs and raises are optional", () => {
  const parsed = parse("// title: T\n// watch: W\n// era: 3.4\n// differs: why\n// raises: RuntimeError\n\n");
  expect(parsed).toMatchObject({ header: { era: "3.4", differs: "why", raises: "RuntimeError" } });
});

test("line ends of Windows are understood", () => {
  expect(parse("// title: T\r\n// watch: W\r\n\r\nrun();\r\n")).toMatchObject({
    type: "parsed",
    code: "run();\n",
  });
});

test("an unknown key names the keys there are", () => {
  expect(sentences("// title: T\n// watch: W\n// tilte: T\n\n")).toEqual([
    '3: The header has no key "tilte". Use one of title, watch, form, era, differs, raises, fails, continues.',
  ]);
});

test("a missing title and a missing watch are two sentences", () => {
  expect(sentences("run();\n")).toEqual([
    '1: The header has no "title". Begin the file with `// title: Hello, world`.',
    '1: The header has no "watch". Begin the file with `// watch: One sentence that says what to watch for when it runs.`.',
  ]);
});

test("a key said twice, an unknown era, a stray comment and a missing blank line are each told with their line", () => {
  expect(sentences("// title: T\n// title: U\n// watch: W\n// era: 2.7\n// stray\nrun();\n")).toEqual([
    '2: The header says "title" twice. Keep one of them.',
    '4: The era "2.7" is unknown. Use 3.4 or 3.5, or leave it out for today\'s asyncio.',
    "5: The header holds only lines like `// title: Hello, world`. Leave a blank line before the code.",
    "6: Leave one blank line between the header and the code.",
  ]);
});

test("what must not compile says so in its name and in its header", () => {
  const text = "// title: T\n// watch: W\n// fails: SyntaxError\n\n";
  expect(parseHeader("docs/x/await-fails.ts", text)).toMatchObject({ header: { fails: "SyntaxError" } });
  for (const [file, fails] of [
    ["docs/x/await.ts", "// fails: SyntaxError\n"],
    ["docs/x/await-fails.ts", ""],
  ] as const) {
    const parsed = parseHeader(file, `// title: T\n// watch: W\n${fails}\n`);
    expect(parsed.type === "bad" && parsed.problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/Give it both, or neither/),
    ]);
  }
});

test("only a SyntaxError can keep a program from compiling", () => {
  const parsed = parseHeader("a-fails.ts", "// title: T\n// watch: W\n// fails: ValueError\n\n");
  expect(parsed.type === "bad" && parsed.problems[0]?.sentence).toMatch(/raises: ValueError/);
});

test("a session says so, and has no other ending than its last line", () => {
  expect(parse("// title: T\n// watch: W\n// form: console\n\n")).toMatchObject({
    header: { form: "console" },
  });
  expect(sentences("// title: T\n// watch: W\n// form: repl\n\n")).toEqual([
    '3: The form "repl" is unknown. Use console, or leave it out for a script.',
  ]);
  expect(sentences("// title: T\n// watch: W\n// raises: KeyError\n// form: console\n\n")).toEqual([
    "3: A console session goes on after an error. Take `raises` out: the transcript shows the error.",
  ]);
});
