// Change: brings the highlighter's languages along, where Docusaurus loads them on every page, with code or without.
import CodeBlock from "@theme-original/CodeBlock";
import includeLanguages from "@theme/prism-include-languages";
import { Prism } from "prism-react-renderer";

includeLanguages(Prism);

export default CodeBlock;
