// Owns one event on the page: an article whose id is the event's, with everything there is to read about it.
import Link from "@docusaurus/Link";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import clsx from "clsx";
import { memo, type ReactNode } from "react";
import { formatDate } from "../dates";
import { KIND_LABELS, type HistoryEvent } from "../event";
import styles from "./EventCard.module.css";
import { KindMark } from "./KindMark";
import { Marked } from "./Marked";

interface EventCardProps {
  event: HistoryEvent;
  /** The words that were hit, joined by spaces. */
  terms: string;
  /** The address names this event. */
  current: boolean;
}

export const EventCard = memo(function EventCard({ event, terms, current }: EventCardProps): ReactNode {
  // Docusaurus checks links to `/history#…` against the anchors that pages report.
  useBrokenLinks().collectAnchor(event.id);
  return (
    <article
      id={event.id}
      aria-labelledby={`${event.id}-title`}
      aria-current={current || undefined}
      className={clsx(styles["event"], styles[event.weight])}
    >
      <span className={styles["bead"]}>
        <KindMark kind={event.kind} size={event.weight === "main" ? 16 : 12} />
      </span>
      <h3 id={`${event.id}-title`} className={styles["title"]}>
        <a href={`#${event.id}`} data-result="">
          <Marked text={event.title} terms={terms} />
        </a>
      </h3>
      <p className={styles["facts"]}>
        <span>{KIND_LABELS[event.kind]}</span>
        {event.python !== null && (
          <span>
            Python <Marked text={event.python} terms={terms} />
          </span>
        )}
        <time dateTime={event.date}>{formatDate(event.date)}</time>
        {event.planned && <span className={styles["planned"]}>planned</span>}
      </p>
      <p className={styles["summary"]}>
        <Marked text={event.summary} terms={terms} />
      </p>
      <p className={styles["refs"]}>
        {event.run !== null && (
          <Link to={event.run} className={clsx(styles["run"])}>
            See it run
          </Link>
        )}
        {event.docs.map((doc) => (
          <Link key={doc.url} to={doc.url} className={clsx(styles["doc"])}>
            {doc.label}
          </Link>
        ))}
        {event.refs.map((ref) => (
          <a key={ref.url} href={ref.url} rel="noreferrer">
            <Marked text={ref.label} terms={terms} />
          </a>
        ))}
      </p>
    </article>
  );
});
