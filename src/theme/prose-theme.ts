// Owns how shell commands and plain output in the prose are coloured; a snippet has its own highlighting.
import type { PrismTheme } from "prism-react-renderer";

export const proseTheme: PrismTheme = {
  plain: { color: "var(--co-syn-plain)", backgroundColor: "var(--co-code-bg)" },
  styles: [
    { types: ["comment"], style: { color: "var(--co-syn-comment)", fontStyle: "italic" } },
    { types: ["keyword", "boolean"], style: { color: "var(--co-syn-keyword)" } },
    { types: ["string"], style: { color: "var(--co-syn-string)" } },
    { types: ["number"], style: { color: "var(--co-syn-number)" } },
    { types: ["function", "property"], style: { color: "var(--co-syn-function)" } },
    { types: ["punctuation", "operator"], style: { color: "var(--co-syn-punctuation)" } },
  ],
};
