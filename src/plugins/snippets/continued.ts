// Owns what a program adds to the one that it continues: the lines that a reader has not met yet, in both languages.
import { dirname } from "node:path";
import { diffArrays } from "diff";
import type { Listing, SnippetData } from "../../engines";
import type { Problem } from "./problem";

/** Adds to each snippet that continues another its title and the lines that are new. Those that cannot be found are problems. */
export function joinContinued(
  snippets: readonly SnippetData[],
  fileOf: (id: string) => string,
): { snippets: SnippetData[]; problems: Problem[] } {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const problems: Problem[] = [];
  const joined = snippets.map((snippet): SnippetData => {
    const { id, continues } = snippet;
    if (continues === null) return snippet;
    const before = byId.get(continues.includes("/") ? continues : `${dirname(id)}/${continues}`);
    if (before === undefined || before === snippet) {
      const sentence = `The header continues "${continues}", and there is no such snippet. Name one beside it, or one of another page as \`page/name\`.`;
      problems.push({ file: fileOf(id), line: 1, sentence });
      return snippet;
    }
    return {
      ...snippet,
      before: before.title,
      typescript: { ...snippet.typescript, added: addedLines(before.typescript, snippet.typescript) },
      python: { ...snippet.python, added: addedLines(before.python, snippet.python) },
    };
  });
  return { snippets: joined, problems };
}

/** The lines with text that the program before does not have, counted from 1. */
function addedLines(before: Listing, now: Listing): number[] {
  const lines = now.source.split("\n");
  let at = 0;
  const added: number[] = [];
  for (const { added: isAdded, removed, count } of diffArrays(before.source.split("\n"), lines)) {
    if (removed) continue;
    for (let line = at + 1; isAdded && line <= at + count; line++) {
      if (lines[line - 1]?.trim() !== "") added.push(line);
    }
    at += count;
  }
  return added;
}
