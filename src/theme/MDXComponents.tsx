// Change: every page can name a snippet, an example, a question, a release and a term without importing them.
import MDXComponents from "@theme-original/MDXComponents";
import { Snippet } from "../player";
import { Example } from "../player/example";
import { Predict } from "../player/predict";
import { Term } from "../player/term";
import { Since } from "../timeline/since";

export default { ...MDXComponents, Snippet, Example, Predict, Since, Term };
