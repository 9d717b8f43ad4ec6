// Owns reading the prose of a page as a strict editor does: no word twice, "a" and "an" in their places, short sentences.
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextRepeatedWords from "retext-repeated-words";
import type { Root } from "nlcst";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { Node } from "unist";

/** A sentence beyond this is read twice. */
const mostWords = 35;

function retextShortSentences() {
  return (tree: Node, file: VFile): void => {
    visit(tree, "SentenceNode", (sentence: Node) => {
      let words = 0;
      visit(sentence, "WordNode", () => {
        words++;
      });
      if (words > mostWords)
        file.message(`${words} words in one sentence: make two of it`, sentence.position);
    });
  };
}

/** Left over from moving words about: the same sentence once more in its paragraph. */
function retextRepeatedSentences() {
  return (tree: Node, file: VFile): void => {
    visit(tree, "ParagraphNode", (paragraph: Node) => {
      const seen = new Set<string>();
      visit(paragraph, "SentenceNode", (sentence: Node) => {
        const { start, end } = sentence.position ?? {};
        const text = String(file).slice(start?.offset, end?.offset);
        if (seen.has(text)) file.message(`the same sentence twice: “${text}”`, sentence.position);
        seen.add(text);
      });
    });
  };
}

const prose = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextShortSentences)
  .use(retextRepeatedSentences)
  .freeze();

const page = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx) // The cells of a table are not sentences.
  .use(remarkRetext, prose as unknown as Processor<Root>, { ignore: ["table"] })
  .freeze();

/** Sentences with their places, `docs/tasks/index.mdx:12:3: …`; none when there is nothing to mend. */
export async function proseProblems(path: string, text: string): Promise<string[]> {
  const file = new VFile({ path, value: text });
  await page.run(page.parse(file), file);
  return file.messages.map(({ line, column, reason }) => `${path}:${line ?? 0}:${column ?? 0}: ${reason}`);
}
