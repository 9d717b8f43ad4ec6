// Owns what a page says about snippets: the names it uses and the fences that it must not have.
import type { Problem } from "./problem";

export interface SnippetUse {
  name: string;
  line: number;
}

/** The components that take `name` and get `snippet`: the snippet itself, a view that stands alone, a question before it. */
export const componentsWithSnippet = ["Snippet", "Sequence", "Predict"] as const;

/** Languages that nobody expects to run here. Everything else is a snippet. */
const allowedFences = ["sh", "bash", "console", "text", "json"];

const opening = /^[\s>]*(`{3,}|~{3,})\s*([^\s{`]*)/;
const tag = new RegExp(`<(?:${componentsWithSnippet.join("|")})\\b([^>]*)>`, "g");

/** The text with each fenced block blanked, line by line, and the fences found on the way. */
function blankFences(text: string): { prose: string; fences: { language: string; line: number }[] } {
  const fences: { language: string; line: number }[] = [];
  let fence: string | null = null;
  const prose = text.split("\n").map((line, index) => {
    const [, marks = "", language = ""] = opening.exec(line) ?? [];
    if (fence !== null) {
      if (language === "" && marks.startsWith(fence)) fence = null;
      return "";
    }
    if (marks === "") return line;
    fence = marks;
    fences.push({ language, line: index + 1 });
    return "";
  });
  return { prose: prose.join("\n"), fences };
}

export function scanPage(file: string, text: string): { uses: SnippetUse[]; problems: Problem[] } {
  const { prose, fences } = blankFences(text);
  const problems: Problem[] = fences
    .filter(({ language }) => !allowedFences.includes(language))
    .map(({ language, line }) => ({
      file,
      line,
      sentence:
        language === ""
          ? `A fence without a language. Say what it is (${allowedFences.join(", ")}), or make it a snippet.`
          : `A bare ${language} fence cannot be run by the reader. Make it a snippet (name.ts, name.py and <Snippet name="name" />), or use one of ${allowedFences.join(", ")}.`,
    }));
  const uses: SnippetUse[] = [];
  for (const match of prose.matchAll(tag)) {
    const [, attributes = ""] = match;
    const line = prose.slice(0, match.index).split("\n").length;
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    if (name !== undefined) uses.push({ name, line });
    else if (!/\bsnippet=/.test(attributes)) {
      problems.push({
        file,
        line,
        sentence: 'A snippet without a name. Write <Snippet name="hello-world" />.',
      });
    }
  }
  return { uses, problems };
}
