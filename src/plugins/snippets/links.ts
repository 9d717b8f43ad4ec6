// Owns the ties between pages and snippet files: every name has its files, every file has a page that names it.
import { type Content, isBeside, type Page, type SnippetFiles } from "./content";
import type { Problem } from "./problem";
import { scanPage, type SnippetUse } from "./scan-page";

/** The module that the build writes for a snippet. */
export const moduleOf = (id: string): string => `@generated/corolla-snippets/default/${id}.json`;

const isMdx = (page: Page) => !page.file.endsWith(".tsx");

function checkTwins({ stem, ts, py, out }: SnippetFiles): Problem[] {
  if (ts === null && py === null) {
    return [
      {
        file: `${stem}.out`,
        line: null,
        sentence: `A transcript without a program. Delete it, or write ${stem}.ts and ${stem}.py.`,
      },
    ];
  }
  if (py === null) {
    return [
      {
        file: `${stem}.ts`,
        line: null,
        sentence: `It has no Python twin. Write ${stem}.py, then \`npm run record\`.`,
      },
    ];
  }
  if (ts === null) {
    return [
      {
        file: `${stem}.py`,
        line: null,
        sentence: `It has no TypeScript twin. Write ${stem}.ts with its header.`,
      },
    ];
  }
  if (out === null) {
    return [
      {
        file: `${stem}.py`,
        line: null,
        sentence: "It has no transcript. Run `npm run record`, which writes it from CPython.",
      },
    ];
  }
  return [];
}

function checkUse(content: Content, page: Page, { name, line }: SnippetUse): Problem[] {
  if (content.snippets.some((snippet) => snippet.name === name && isBeside(page, snippet))) return [];
  const beside = content.snippets.filter((snippet) => isBeside(page, snippet)).map((snippet) => snippet.name);
  const known =
    beside.length === 0 ? "There is none beside this page" : `Beside this page are ${beside.join(", ")}`;
  return [
    {
      file: page.file,
      line,
      sentence: `No snippet is called "${name}". ${known}; write ${name}.ts and ${name}.py, or correct the name.`,
    },
  ];
}

function checkIsUsed(
  snippet: SnippetFiles,
  pages: readonly Page[],
  uses: ReadonlyMap<Page, SnippetUse[]>,
): Problem[] {
  const isUsed = pages.some((page) =>
    isMdx(page)
      ? isBeside(page, snippet) && uses.get(page)?.some((use) => use.name === snippet.name)
      : page.text.includes(moduleOf(snippet.id)),
  );
  if (isUsed) return [];
  const extension = snippet.ts !== null ? "ts" : "py";
  const way = snippet.stem.startsWith("src/")
    ? `Import ${moduleOf(snippet.id)} in a page`
    : `Put <Snippet name="${snippet.name}" /> in the page beside it`;
  return [
    {
      file: `${snippet.stem}.${extension}`,
      line: null,
      sentence: `No page shows it. ${way}, or delete the file and its twin.`,
    },
  ];
}

export function checkLinks(content: Content): Problem[] {
  const problems: Problem[] = [];
  const uses = new Map<Page, SnippetUse[]>();
  for (const page of content.pages.filter(isMdx)) {
    const scanned = scanPage(page.file, page.text);
    uses.set(page, scanned.uses);
    problems.push(...scanned.problems, ...scanned.uses.flatMap((use) => checkUse(content, page, use)));
  }
  for (const snippet of content.snippets) {
    const twins = checkTwins(snippet);
    const isLoneTranscript = snippet.ts === null && snippet.py === null;
    problems.push(...twins, ...(isLoneTranscript ? [] : checkIsUsed(snippet, content.pages, uses)));
  }
  return problems;
}
