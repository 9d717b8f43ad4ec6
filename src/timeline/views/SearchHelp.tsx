// Owns the words of the query that are more than words, each with an example to click.
import { memo, type ReactNode } from "react";
import styles from "./SearchHelp.module.css";

interface SearchHelpProps {
  onTry: (query: string) => void;
}

const EXAMPLES: readonly { query: string; meaning: string }[] = [
  {
    query: "task group",
    meaning: "all of these words, wherever they stand; slips of the finger are forgiven",
  },
  { query: "3.11", meaning: "this very release" },
  { query: "3.5..3.8", meaning: "a range of releases; an end may be left open" },
  { query: "coroutine -removal", meaning: "without this word" },
  { query: "kind:syntax", meaning: "one kind only; -kind:change for all but one" },
  { query: "pep:492", meaning: "what belongs to a PEP; PEP 492 and pep492 search for it in the text" },
  { query: "is:main cancel", meaning: "main events only, or is:minor" },
];

export const SearchHelp = memo(function SearchHelp({ onTry }: SearchHelpProps): ReactNode {
  return (
    <details data-needs-script="" className={styles["help"]}>
      <summary>How to search</summary>
      <dl>
        {EXAMPLES.map(({ query, meaning }) => (
          <div key={query}>
            <dt>
              <button type="button" onClick={() => onTry(query)}>
                {query}
              </button>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>/</kbd> <kbd>↓</kbd> <kbd>↑</kbd> <kbd>Enter</kbd> <kbd>Esc</kbd>
          </dt>
          <dd>to the box, through the results, open, clear</dd>
        </div>
      </dl>
    </details>
  );
});
