// Change: every page can name a snippet, a sequence diagram, a question, a release and a term without importing them.
import MDXComponents from "@theme-original/MDXComponents";
import { Snippet } from "../player";
import { Predict } from "../player/predict";
import { Sequence } from "../player/sequence";
import { Term } from "../player/term";
import { Since } from "../timeline/since";

export default { ...MDXComponents, Snippet, Sequence, Predict, Since, Term };
