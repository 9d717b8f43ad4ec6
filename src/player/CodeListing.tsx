// Owns a listing as the build highlighted it: static HTML, with line numbers, or the prompts of a session, that are not copied.
import { memo } from "react";
import type { Listing, Token } from "../engines";
import type { Prompt } from "./session";
import styles from "./CodeListing.module.css";

function Line({ text, tokens }: { text: string; tokens: readonly Token[] }) {
  let to = 0;
  return tokens.map(([length, kind], index) => {
    const part = text.slice(to, (to += length));
    return kind === undefined ? (
      part
    ) : (
      <span key={index} className={styles[kind]}>
        {part}
      </span>
    );
  });
}

export const CodeListing = memo(function CodeListing({
  listing,
  prompts,
  label,
  hasLineIds = false,
  folded = 0,
}: {
  listing: Listing;
  /** By line; `null` for a script. */
  prompts: readonly (Prompt | null)[] | null;
  /** Line 12 is `#L12`: for one listing a page. */
  hasLineIds?: boolean;
  label: string;
  /** So many lines at the top are not shown, where a script can show them again. */
  folded?: number;
}) {
  const texts = listing.source.split("\n");
  return (
    // A listing may scroll sideways, so the keyboard must reach it.
    <pre className={styles["listing"]} tabIndex={0} role="group" aria-label={label}>
      <code>
        {listing.lines.map((tokens, index) => (
          <span
            key={index}
            id={hasLineIds ? `L${index + 1}` : undefined}
            className={prompts === null ? styles["line"] : styles["input"]}
            data-prompt={prompts?.[index] ?? undefined}
            data-folded={index < folded ? true : undefined}
            data-added={listing.added?.includes(index + 1) === true ? true : undefined}
          >
            <Line text={texts[index] ?? ""} tokens={tokens} />
            {"\n"}
          </span>
        ))}
      </code>
    </pre>
  );
});
