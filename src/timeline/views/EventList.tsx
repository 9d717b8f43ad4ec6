// Owns the list under the axis: by release along a thread, or, when the best match counts, in one run.
import Link from "@docusaurus/Link";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ReactNode } from "react";
import { formatDate } from "../dates";
import type { Chapter } from "../event";
import type { Found } from "../search";
import { EventCard } from "./EventCard";
import styles from "./EventList.module.css";

interface EventListProps {
  found: readonly Found[];
  /** `null`: not by chapter, but as they come. */
  chapters: readonly Chapter[] | null;
  current: string | null;
}

export function EventList({ found, chapters, current }: EventListProps): ReactNode {
  if (chapters === null) return <Thread found={found} current={current} />;
  const parts = new Map<string, Found[]>();
  for (const each of found) {
    const part = parts.get(each.event.chapter);
    if (part) part.push(each);
    else parts.set(each.event.chapter, [each]);
  }
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  return [...parts].map(([slug, part]) => {
    const chapter = bySlug.get(slug);
    return chapter && <ChapterPart key={slug} chapter={chapter} found={part} current={current} />;
  });
}

function ChapterPart({
  chapter,
  found,
  current,
}: {
  chapter: Chapter;
  found: readonly Found[];
  current: string | null;
}): ReactNode {
  useBrokenLinks().collectAnchor(chapter.slug);
  const release = chapter.releases.length === 1 ? chapter.releases[0] : undefined;
  const planned = chapter.releases.every((each) => each.planned);
  return (
    <section aria-labelledby={chapter.slug} className={styles["chapter"]}>
      <h2 id={chapter.slug} className={styles["heading"]} tabIndex={-1}>
        {chapter.title}
      </h2>
      <p className={styles["facts"]}>
        {release && (
          <>
            {planned ? "expected on " : ""}
            <time dateTime={release.date}>{formatDate(release.date)}</time>, end of life{" "}
            <time dateTime={release.endOfLife}>{formatDate(release.endOfLife)}</time>
            {" · "}
          </>
        )}
        <Link to={`/blog/${chapter.slug}`}>Read the story</Link>
      </p>
      <Thread found={found} current={current} />
    </section>
  );
}

function Thread({ found, current }: { found: readonly Found[]; current: string | null }): ReactNode {
  return (
    <div className={styles["thread"]}>
      {found.map(({ event, terms }) => (
        <EventCard key={event.id} event={event} terms={terms.join(" ")} current={event.id === current} />
      ))}
    </div>
  );
}
