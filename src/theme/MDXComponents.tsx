// Change: every page can name a snippet and a sequence diagram without importing them.
import MDXComponents from "@theme-original/MDXComponents";
import { Snippet } from "../player";
import { Sequence } from "../player/sequence";

export default { ...MDXComponents, Snippet, Sequence };
