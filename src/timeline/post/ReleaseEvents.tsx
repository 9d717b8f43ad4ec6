// Owns the list that ends a post: the events of its front matter, each a link into the timeline.
import Link from "@docusaurus/Link";
import clsx from "clsx";
import type { ReactNode } from "react";
import { KIND_LABELS, type HistoryEvent, type Weight } from "../event";
import { KindMark } from "../views/KindMark";
import styles from "./ReleaseEvents.module.css";

/** Front matter as it is written; the plugin has checked it by the time a page is made of it. */
type Written = Pick<HistoryEvent, "id" | "kind" | "title" | "summary"> & { weight?: Weight };

export function ReleaseEvents({ events }: { events: readonly Written[] }): ReactNode {
  const main = events.filter(({ weight }) => weight !== "minor");
  const minor = events.filter(({ weight }) => weight === "minor");
  return (
    <ul data-search="skip" className={styles["events"]}>
      {[...main, ...minor].map(({ id, kind, weight, title, summary }) => (
        <li key={id} className={clsx(weight === "minor" && styles["minor"])}>
          <KindMark kind={kind} size={14} />
          <div>
            <Link to={`/history#${id}`}>{title}</Link>{" "}
            <span className={styles["kind"]}>{KIND_LABELS[kind]}</span>
            <p>{summary}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
