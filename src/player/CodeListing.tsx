// Owns a listing as the build highlighted it: static HTML, with line numbers, or the prompts of a session, that are not copied.
import { memo } from "react";
import type { Listing, Token } from "../engines";
import type { Prompt } from "./session";
import styles from "./CodeListing.module.css";

/** The style of the innermost type that has one. */
const styleOf = (types: readonly string[]): string | undefined =>
  types.map((type) => styles[type]).findLast((style) => style !== undefined);

function Text({ token: [text, ...types] }: { token: Token }) {
  const style = styleOf(types);
  return style === undefined ? text : <span className={style}>{text}</span>;
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
  return (
    // A listing may scroll sideways, so the keyboard must reach it.
    <pre className={styles["listing"]} tabIndex={0} role="group" aria-label={label}>
      <code>
        {listing.lines.map((line, index) => (
          <span
            key={index}
            id={hasLineIds ? `L${index + 1}` : undefined}
            className={prompts === null ? styles["line"] : styles["input"]}
            data-prompt={prompts?.[index] ?? undefined}
            data-folded={index < folded ? true : undefined}
            data-added={listing.added?.includes(index + 1) === true ? true : undefined}
          >
            {line.map((token, position) => (
              <Text key={position} token={token} />
            ))}
            {"\n"}
          </span>
        ))}
      </code>
    </pre>
  );
});
