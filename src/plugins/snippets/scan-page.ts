// Owns what a page says about snippets: the names it uses and the fences that it must not have.
import type { Problem } from "./problem";

export interface SnippetUse {
  name: string;
  line: number;
}

/** A fence that shows a file of the checkout, because its program cannot run in a page. A test runs that file. */
export interface Listing {
  file: string;
  text: string;
}

/** The components that take `name` and get `snippet`: the snippet itself, a view that stands alone, a question before it. */
export const componentsWithSnippet = ["Snippet", "Sequence", "Predict"] as const;

/** Languages that nobody expects to run here. Everything else is a snippet, or says `file=` and is that file. */
const allowedFences = ["sh", "bash", "console", "text", "json"];

const opening = /^[\s>]*(`{3,}|~{3,})\s*([^\s{`]*)(?:.*?\sfile="([^"]*)")?/;
const tag = new RegExp(`<(?:${componentsWithSnippet.join("|")})\\b([^>]*)>`, "g");

interface Fence {
  language: string;
  file: string | null;
  line: number;
  text: string;
}

/** The text with each fenced block blanked, line by line, and the fences found on the way. */
function blankFences(text: string): { prose: string; fences: Fence[] } {
  const fences: Fence[] = [];
  let fence: string | null = null;
  const prose = text.split("\n").map((line, index) => {
    const [, marks = "", language = "", file = null] = opening.exec(line) ?? [];
    if (fence !== null) {
      const last = fences.at(-1);
      if (language === "" && marks.startsWith(fence)) fence = null;
      else if (last !== undefined) last.text += `${line}\n`;
      return "";
    }
    if (marks === "") return line;
    fence = marks;
    fences.push({ language, file, line: index + 1, text: "" });
    return "";
  });
  return { prose: prose.join("\n"), fences };
}

interface ScannedPage {
  uses: SnippetUse[];
  listings: Listing[];
  problems: Problem[];
}

export function scanPage(file: string, text: string): ScannedPage {
  const { prose, fences } = blankFences(text);
  const problems: Problem[] = fences
    .filter((fence) => fence.file === null && !allowedFences.includes(fence.language))
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
  const listings = fences.flatMap((fence) =>
    fence.file === null ? [] : { file: fence.file, text: fence.text },
  );
  return { uses, listings, problems };
}
