// Owns the badge of a release in the docs: it names the release and leads to the event, which leads back.
import Link from "@docusaurus/Link";
import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./Since.module.css";

interface SinceProps {
  /** `3.11`. The build checks that it is the event's. */
  release: string;
  /** The event's id, as in `/history#asyncio-taskgroup`. */
  event: string;
}

/** In MDX, in the middle of a sentence: `since <Since release="3.11" event="asyncio-taskgroup" />`. */
export function Since({ release, event }: SinceProps): ReactNode {
  return (
    <Link
      to={`/history#${event}`}
      className={clsx(styles["since"])}
      title={`Python ${release} in the history`}
    >
      {release}
    </Link>
  );
}
