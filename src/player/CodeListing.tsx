// Owns a listing as the build highlighted it: static HTML, line numbers that are not copied.
import { memo } from "react";
import type { Listing, Token } from "../engines";
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
  label,
}: {
  listing: Listing;
  label: string;
}) {
  return (
    // A listing may scroll sideways, so the keyboard must reach it.
    <pre className={styles["listing"]} tabIndex={0} role="group" aria-label={label}>
      <code>
        {listing.lines.map((line, index) => (
          <span key={index} className={styles["line"]}>
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
