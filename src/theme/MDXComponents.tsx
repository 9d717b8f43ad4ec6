// Change: every page can name a snippet, a sequence diagram and a question without importing them.
import MDXComponents from "@theme-original/MDXComponents";
import { Snippet } from "../player";
import { Predict } from "../player/predict";
import { Sequence } from "../player/sequence";

export default { ...MDXComponents, Snippet, Sequence, Predict };
