// Owns the header comment of a snippet's `.ts` file: `// key: value` lines, one blank line, then the code.
import type { Era, SnippetHeader } from "../../engines";
import type { Problem } from "./problem";

export type ParsedHeader =
  | {
      type: "parsed";
      header: SnippetHeader;
      /** The file without its header: what is shown, compiled and run. */
      code: string;
      /** How many lines of the file come before the code. */
      linesBefore: number;
    }
  | { type: "bad"; problems: Problem[] };

const keys = ["title", "watch", "form", "era", "differs", "raises", "fails", "continues"] as const;
type Key = (typeof keys)[number];
const eras: readonly Era[] = ["3.4", "3.5"];

const isKey = (text: string): text is Key => (keys as readonly string[]).includes(text);
const isEra = (text: string): text is "3.4" | "3.5" => (eras as readonly string[]).includes(text);

export function parseHeader(file: string, text: string): ParsedHeader {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const problems: Problem[] = [];
  const values = new Map<Key, string>();
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const headerLines = end === -1 ? lines : lines.slice(0, end);

  for (const [index, line] of headerLines.entries()) {
    const complain = (sentence: string) => problems.push({ file, line: index + 1, sentence });
    const match = /^\/\/ ([a-z]+): (.*\S)\s*$/.exec(line);
    const [, key = "", value = ""] = match ?? [];
    if (match === null)
      complain(
        "The header holds only lines like `// title: Hello, world`. Leave a blank line before the code.",
      );
    else if (!isKey(key)) complain(`The header has no key "${key}". Use one of ${keys.join(", ")}.`);
    else if (values.has(key)) complain(`The header says "${key}" twice. Keep one of them.`);
    else if (key === "fails" && value !== "SyntaxError")
      complain(
        `A program can fail to compile with SyntaxError only. For "${value}" use \`// raises: ${value}\`.`,
      );
    else if (key === "era" && !isEra(value))
      complain(`The era "${value}" is unknown. Use 3.4 or 3.5, or leave it out for today's asyncio.`);
    else if (key === "form" && value !== "console")
      complain(`The form "${value}" is unknown. Use console, or leave it out for a script.`);
    else values.set(key, value);
  }

  if (headerLines.length > 0 && (lines[headerLines.length] ?? "") !== "") {
    problems.push({
      file,
      line: headerLines.length + 1,
      sentence: "Leave one blank line between the header and the code.",
    });
  }
  if (values.get("form") === "console" && values.has("raises")) {
    problems.push({
      file,
      line: [...values.keys()].indexOf("raises") + 1,
      sentence:
        "A console session goes on after an error. Take `raises` out: the transcript shows the error.",
    });
  }
  const title = values.get("title");
  const watch = values.get("watch");
  const missing = (key: Key, example: string) =>
    problems.push({
      file,
      line: 1,
      sentence: `The header has no "${key}". Begin the file with \`// ${key}: ${example}\`.`,
    });
  if (title === undefined) missing("title", "Hello, world");
  if (watch === undefined) missing("watch", "One sentence that says what to watch for when it runs.");
  const fails = values.get("fails") ?? null;
  // Formatter, linter and type checker tell by the name which files they cannot read.
  if (file.endsWith("-fails.ts") !== (fails !== null)) {
    problems.push({
      file,
      line: 1,
      sentence:
        "A program that must not compile has a name that ends in `-fails` and says `// fails: SyntaxError` in its header. Give it both, or neither.",
    });
  }
  if (problems.length > 0 || title === undefined || watch === undefined) return { type: "bad", problems };

  const era = values.get("era");
  const linesBefore = headerLines.length + 1;
  return {
    type: "parsed",
    header: {
      title,
      watch,
      form: values.get("form") === "console" ? "console" : "script",
      era: era !== undefined && isEra(era) ? era : null,
      differs: values.get("differs") ?? null,
      raises: values.get("raises") ?? null,
      fails,
      continues: values.get("continues") ?? null,
    },
    code: lines.slice(linesBefore).join("\n"),
    linesBefore,
  };
}
