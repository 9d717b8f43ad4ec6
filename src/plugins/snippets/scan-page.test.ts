import { expect, test } from "vitest";
import { scanPage } from "./scan-page";

const scan = (text: string) => scanPage("docs/x/index.mdx", text);
const told = (text: string) => scan(text).problems.map(({ line, sentence }) => `${line}: ${sentence}`);

test("finds the snippets a page names, with their lines", () => {
  const text =
    'Prose.\n\n<Snippet name="hello-world" />\n\n<Snippet\n  name="compute"\n  view={Sequence}\n/>\n';
  expect(scan(text)).toEqual({
    uses: [
      { name: "hello-world", line: 3 },
      { name: "compute", line: 5 },
    ],
    listings: [],
    problems: [],
  });
});

test("a view that stands alone names a snippet too", () => {
  expect(scan('<Sequence name="compute" />').uses).toEqual([{ name: "compute", line: 1 }]);
});

test("what stands in a fence is not a use", () => {
  expect(scan('````text\n```\n<Snippet name="hello-world" />\n```\n````\n')).toEqual({
    uses: [],
    listings: [],
    problems: [],
  });
});

test("a fence that shows a file of the checkout is a listing, whatever its language", () => {
  const text = '```ts title="x" file="examples/x.ts"\nconst x = 1;\n\nx;\n```\n\nProse.\n';
  expect(scan(text)).toEqual({
    uses: [],
    listings: [{ file: "examples/x.ts", text: "const x = 1;\n\nx;\n" }],
    problems: [],
  });
});

test.each(["python", "py", "ts", "typescript", "js"])("a bare %s fence is refused", (language) => {
  expect(told(`Prose.\n\n\`\`\`${language}\nx = 1\n\`\`\`\n`)).toEqual([
    `3: A bare ${language} fence cannot be run by the reader. Make it a snippet (name.ts, name.py and <Snippet name="name" />), or use one of sh, bash, console, text, json.`,
  ]);
});

test("a fence in a list or a quotation is found as well", () => {
  expect(
    told("- item\n\n  ~~~js\n  x\n  ~~~\n\n> ```py\n> x\n> ```\n").map((line) => line.slice(0, 12)),
  ).toEqual(["3: A bare js", "7: A bare py"]);
});

test.each(["sh", "bash", "console", "text", "json"])("a %s fence is allowed", (language) => {
  expect(told(`\`\`\`${language} title="x"\nls\n\`\`\`\n`)).toEqual([]);
});

test("a fence must say its language", () => {
  expect(told("```\nls\n```\n")).toEqual([
    "1: A fence without a language. Say what it is (sh, bash, console, text, json), or make it a snippet.",
  ]);
});

test("a snippet without a name is refused, unless its data is given", () => {
  expect(told("<Snippet />\n<Snippet snippet={data} />")).toEqual([
    '1: A snippet without a name. Write <Snippet name="hello-world" />.',
  ]);
});
