// Owns giving each example of the reference its Run button: a fence becomes `<Example>` with compiled code.
import { relative, sep } from "node:path";
import * as esbuild from "esbuild-wasm";
import type { Code, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import { createCompiler } from "../../compile";
import type { ExampleData } from "../../engines";
import { highlight } from "../snippets/highlight";
import { asProgram, needsRealTime } from "./example";

const compiler = createCompiler(esbuild);

/** The pages of the exports. The front page shows what all examples have in common, which is none. */
const isOfExport = (path: string) => path.startsWith("docs/reference/") && path !== "docs/reference/index.md";

export function remarkExamples() {
  return async (tree: Root, file: { path: string; cwd: string }): Promise<void> => {
    if (!isOfExport(relative(file.cwd, file.path).split(sep).join("/"))) return;
    const fences: Code[] = [];
    visit(tree, "code", (node) => {
      if (node.lang === "ts" && !needsRealTime(node.value)) fences.push(node);
    });
    await Promise.all(fences.map(async (fence) => Object.assign(fence, await exampleOf(fence.value))));
  };
}

async function exampleOf(source: string): Promise<MdxJsxFlowElement> {
  const program = asProgram(source);
  const compiled = await compiler.compile(program, "example.ts");
  if (compiled.type === "failed") {
    const [problem] = compiled.problems;
    throw new Error(
      `An example of the reference does not compile: ${problem?.message ?? "no message"}\n${source}\n` +
        "Mend it in the comment of its export under src/runtime.",
    );
  }
  const data: ExampleData = { listing: highlight(source, "typescript"), program, code: compiled.code };
  return {
    type: "mdxJsxFlowElement",
    name: "Example",
    // As text: the page's module then holds it once, and no plugin after this one looks into it.
    attributes: [{ type: "mdxJsxAttribute", name: "data", value: JSON.stringify(data) }],
    children: [],
  };
}
