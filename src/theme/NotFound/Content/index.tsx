// Change: says it in asyncio's own words, and offers the ways on instead of asking to write to somebody.
import Link from "@docusaurus/Link";
import type { Props } from "@theme/NotFound/Content";
import Heading from "@theme/Heading";
import clsx from "clsx";
import type { ReactNode } from "react";
import Mark from "../../Logo/Mark";
import styles from "./styles.module.css";

export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={clsx(styles["page"], className)}>
      <Mark className={styles["mark"]} />
      <Heading as="h1">This page was never awaited</Heading>
      <p>
        Nothing stands at this address. A link may be old, or a letter is missing. All that there is can be
        found from here:
      </p>
      <ul>
        <li>
          <Link to="/">The landing page</Link>, with three tasks to run
        </li>
        <li>
          <Link to="/docs/start">Start here</Link>, the first chapter
        </li>
        <li>
          <Link to="/history">The history of asyncio</Link>, searchable
        </li>
      </ul>
    </main>
  );
}
